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
import java.util.Optional;
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
            return derived(name);
        }
    }

    private static String derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * What the second check took back at once is not a pair: it may be tried again. What people
     * ended is over: a pair that a person said no to does not come back unasked.
     *
     * @throws Refusal {@code pair-is-open} if the pair they became has ended since
     */
    Stored<Pair> handle(Command command) {
        String id = command.pair();
        Optional<Stored<Pair>> known = pairs.find(id);
        while (known.filter(AcceptProposals::takenBack).isPresent()) {
            id = derived(id);
            known = pairs.find(id);
        }
        return known.isPresent()
                ? accepted(known.get(), command)
                : accepted(proposed(id, command), command);
    }

    private static boolean takenBack(Stored<Pair> pair) {
        return pair.state().dossier().takenBack(1).isPresent();
    }

    private Stored<Pair> accepted(Stored<Pair> pair, Command command) {
        if (!(pair.state() instanceof Pair.Open)) {
            throw new Refusal("pair-is-open");
        }
        String id = pair.id();
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
