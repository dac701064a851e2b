package nastavnik.pairing.matching;

import nastavnik.pairing.matching.Solution.Ban;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Proof;
import nastavnik.pairing.matching.policy.MatchingPolicy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Branch and bound (Land and Doig 1960) for the one case that is no flow problem: a mentee who
 * could get the same mentor in two forms, where that mentor has fewer places in a form than in all.
 * The network alone may then give one mentor twice; one of the two is forbidden, then the other,
 * and the better half is kept. Without such a mentee nothing is tried.
 */
final class TwiceTheSame {

    /** Halves tried before the best so far is taken, and said to be unproved. */
    private static final int MOST_TRIED = 400;

    private final MatchingPolicy policy;
    private final ControlledWatch watch;
    private int tried;

    TwiceTheSame(MatchingPolicy policy, ControlledWatch watch) {
        this.policy = policy;
        this.watch = watch;
    }

    /**
     * What came of it.
     *
     * @param bound no assignment costs less
     */
    record Outcome(Solution solution, long bound, int tried) {}

    private record Open(Solution solution, long cost, int order) {}

    Outcome resolve(Solution relaxed) {
        if (twice(relaxed) == null) {
            return new Outcome(relaxed, cost(relaxed), 0);
        }
        var open =
                new PriorityQueue<Open>(
                        Comparator.comparingLong(Open::cost).thenComparingInt(Open::order));
        open.add(new Open(relaxed, cost(relaxed), 0));
        while (true) {
            Open best = open.remove();
            Ban[] either = twice(best.solution);
            if (either == null) {
                return new Outcome(best.solution, best.cost, tried);
            }
            if (tried >= MOST_TRIED) {
                return new Outcome(separated(best.solution), best.cost, tried);
            }
            for (Ban ban : either) {
                Solution half = best.solution.without(ban, policy, watch);
                open.add(new Open(half, cost(half), ++tried));
            }
        }
    }

    /** Forbids the dearer of each two until there are none; good, but not proved to be best. */
    private Solution separated(Solution from) {
        Solution solution = from;
        for (Ban[] either = twice(solution); either != null; either = twice(solution)) {
            Solution left = solution.without(either[0], policy, watch);
            Solution right = solution.without(either[1], policy, watch);
            solution = cost(left) <= cost(right) ? left : right;
        }
        return solution;
    }

    static long cost(Solution solution) {
        return Proof.of(solution.model.net, solution.live.assignment()).primal();
    }

    /** Two wishes of one mentee that have the same mentor, if there are any. */
    static Ban @Nullable [] twice(Solution solution) {
        Map<String, Integer> first = new HashMap<>();
        List<Integer> wishes = new ArrayList<>();
        for (int w = 0; w < solution.model.net.wishes(); w++) {
            if (solution.model.catalogue.wish(w).several() && solution.mentorOf(w) >= 0) {
                wishes.add(w);
            }
        }
        for (int w : wishes) {
            Wish wish = solution.model.catalogue.wish(w);
            int mentor = solution.mentorOf(w);
            Integer other = first.putIfAbsent(wish.menteeId() + "\n" + mentor, w);
            if (other != null) {
                return new Ban[] {new Ban(other, mentor), new Ban(w, mentor)};
            }
        }
        return null;
    }

    /** Whether the mentee of a wish has the same mentor in another form. */
    static boolean hasTwice(Solution solution, int w) {
        var catalogue = solution.model.catalogue;
        Wish wish = catalogue.wish(w);
        int mentor = solution.mentorOf(w);
        return mentor >= 0
                && catalogue.mentee(wish.mentee()).forms().stream()
                        .filter(form -> !form.equals(wish.form()))
                        .map(form -> catalogue.wishNumber(wish.menteeId(), form))
                        .anyMatch(other -> other != null && solution.mentorOf(other) == mentor);
    }
}
