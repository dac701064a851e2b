package nastavnik.pairing.runs;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

/** Runs belong to the organisation they were made for. */
@Component
class RunAccess {

    private final Records<Run> runs;
    private final Records<Proposal> proposals;
    private final Access access;

    RunAccess(Records<Run> runs, Records<Proposal> proposals, Access access) {
        this.runs = runs;
        this.proposals = proposals;
        this.access = access;
    }

    Run read(String id) {
        return required(id, Role.CURATOR, Role.HEAD);
    }

    Run change(String id) {
        return required(id, Role.CURATOR);
    }

    Proposal proposal(Run run, String id) {
        return proposals
                .find(id)
                .filter(proposal -> proposal.run().equals(run.id()))
                .orElseThrow(NotFound::new);
    }

    private Run required(String id, Role... roles) {
        Run run = runs.find(id).orElseThrow(NotFound::new);
        access.require(run.organisation(), roles);
        return run;
    }
}
