package nastavnik.pairing.runs;

import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a curator made of the proposals of a cycle's earlier runs: two people rejected once are not
 * proposed to each other again, and what waits for a decision is not shuffled without need.
 */
@Component
class Verdicts {

    private static final Comparator<BlockedPair> ORDER =
            Comparator.comparing(BlockedPair::mentee).thenComparing(BlockedPair::mentor);

    private final Records<Run> runs;
    private final Records<Proposal> proposals;

    Verdicts(Records<Run> runs, Records<Proposal> proposals) {
        this.runs = runs;
        this.proposals = proposals;
    }

    /** In an order of their own, so that the same verdicts make the same question. */
    record Said(List<BlockedPair> rejected, List<PairKey> undecided) {}

    Said of(String organisation, String cycle) {
        List<String> earlier = new ArrayList<>();
        runs.each(
                Filter.is("organisation", organisation).and(Filter.is("cycle", cycle)),
                run -> earlier.add(run.id()));
        Set<BlockedPair> rejected = new TreeSet<>(ORDER);
        Set<PairKey> undecided = new TreeSet<>();
        proposals.each(
                Filter.in("run", earlier),
                row -> {
                    if (row.status() == Proposal.Status.REJECTED) {
                        rejected.add(new BlockedPair(row.mentee(), row.mentor()));
                    } else if (row.open()) {
                        undecided.add(new PairKey(row.mentee(), row.mentor(), row.form()));
                    }
                });
        undecided.removeIf(
                pair -> rejected.contains(new BlockedPair(pair.mentee(), pair.mentor())));
        return new Said(List.copyOf(rejected), List.copyOf(undecided));
    }
}
