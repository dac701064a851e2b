package nastavnik.pairing.runs;

import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.proposal.ProposePair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a pair or group of accepted proposals. Its id is derived from them, so that accepting twice
 * makes one.
 */
@Service
class AcceptProposals {

    private final AggregateStore<Pair> pairs;
    private final Records<Proposal> proposals;
    private final ProposePair propose;

    AcceptProposals(AggregateStore<Pair> pairs, Records<Proposal> proposals, ProposePair propose) {
        this.pairs = pairs;
        this.proposals = proposals;
        this.propose = propose;
    }

    /** Proposals that become one pair: of one mentor in one form. */
    record Command(Run run, List<Proposal> together) {

        String pair() {
            String known = together.getFirst().pair();
            if (known != null) {
                return known;
            }
            String name =
                    together.stream()
                            .map(proposal -> proposal.id() + ":" + proposal.mentor())
                            .sorted()
                            .collect(Collectors.joining("\n"));
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    Stored<Pair> handle(Command command) {
        String id = command.pair();
        Stored<Pair> pair = pairs.find(id).orElseGet(() -> proposed(id, command));
        command.together().forEach(row -> proposals.update(row.id(), now -> now.accepted(id)));
        return pair;
    }

    private Stored<Pair> proposed(String id, Command command) {
        if (!command.together().stream().allMatch(Proposal::open)) {
            throw new Refusal("proposal-is-open");
        }
        Proposal first = command.together().getFirst();
        return propose.handle(
                new ProposePair.Command(
                        id,
                        command.run().organisation(),
                        command.run().cycle(),
                        first.form(),
                        null,
                        first.mentor(),
                        command.together().stream().map(Proposal::mentee).toList(),
                        null));
    }
}
