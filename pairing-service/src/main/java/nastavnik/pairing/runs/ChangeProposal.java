package nastavnik.pairing.runs;

import nastavnik.pairing.matching.MatchingEngine;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.policy.Rulebook;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Service;

/** Chooses another mentor for a proposal, by the rules of its run. */
@Service
class ChangeProposal {

    private final Records<RunInput> inputs;
    private final Records<Proposal> proposals;
    private final MatchingEngine engine = new MatchingEngine();

    ChangeProposal(Records<RunInput> inputs, Records<Proposal> proposals) {
        this.inputs = inputs;
        this.proposals = proposals;
    }

    Proposal handle(Proposal proposal, String mentor) {
        RunInput input = inputs.find(proposal.run()).orElseThrow(NotFound::new);
        var check =
                engine.check(
                        input.problem(), new PairKey(proposal.mentee(), mentor, proposal.form()));
        check.broken().stream()
                .findFirst()
                .ifPresent(
                        rule -> {
                            throw new Refusal(Rulebook.name(rule));
                        });
        return proposals
                .update(
                        proposal.id(),
                        now -> {
                            if (!now.open()) {
                                throw new Refusal("proposal-is-open");
                            }
                            return now.changed(mentor, check.score(), check.parts());
                        })
                .orElseThrow(NotFound::new);
    }
}
