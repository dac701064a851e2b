package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.result.PlaceValue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * What one place more of a mentor is worth. The price is a bound from above, one search makes it
 * exact over the candidates in the network.
 */
final class Worths {

    private static final int MOST = 10;

    private final Solution solution;
    private final Model model;
    private final Network net;
    private final LiveAssignment live;
    private final CandidateSearch search;
    private final Map<Integer, Known> known = new HashMap<>();

    Worths(Solution solution) {
        this.solution = solution;
        model = solution.model;
        net = model.net;
        live = solution.live;
        search = new CandidateSearch(model.catalogue, 1);
    }

    private record Bid(int mentor, long worth) {}

    /** What was found out of a mentor's place: its worth, or only that it is no more. */
    private record Known(long worth, boolean exact) {}

    private static final Comparator<Bid> DEAREST_FIRST =
            Comparator.comparingLong(Bid::worth).reversed().thenComparingInt(Bid::mentor);

    /** Where one place more would be worth most, among the mentors a wish left alone may have. */
    List<PlaceValue> of(int w) {
        var best = new PriorityQueue<>(DEAREST_FIRST.reversed());
        Queue<Bid> bounds = bounds(w);
        for (Bid bound = bounds.poll(); bound != null; bound = bounds.poll()) {
            long least = best.size() < MOST ? Long.MIN_VALUE : best.element().worth;
            if (bound.worth < least) {
                break;
            }
            best.add(new Bid(bound.mentor, worth(w, bound, least)));
            if (best.size() > MOST) {
                best.remove();
            }
        }
        return best.stream().sorted(DEAREST_FIRST).map(this::value).toList();
    }

    /** Exact unless it is less than what is wanted: a place is worth at least this wish in it. */
    private long worth(int w, Bid bound, long least) {
        int root = model.root(bound.mentor);
        Known before = known.get(bound.mentor);
        if (net.capacity(root) == 0 || (before != null && before.exact)) {
            return bound.worth;
        }
        long filled =
                model.catalogue.vacancies().has(bound.mentor, model.catalogue.wish(w).form())
                        ? bid(w, bound.mentor)
                        : Long.MIN_VALUE;
        long wanted = Math.max(least, filled);
        long found = live.places().worth(root, wanted);
        boolean exact = found >= wanted || filled >= least;
        var now = new Known(exact ? Math.max(found, filled) : least - 1, exact);
        known.put(bound.mentor, now);
        return now.worth;
    }

    /** What all would gain if a wish left alone got a place more of a mentor. */
    private long bid(int w, int mentor) {
        int root = model.root(mentor);
        return live.paid(w) - model.cost(w, mentor) - net.slot(root, live.flow(root));
    }

    /** Forgets what was found out, which an edit may have changed. */
    void forget() {
        known.clear();
    }

    /** No place is worth more than this; the mentors the mentee has in other forms are no help. */
    private Queue<Bid> bounds(int w) {
        List<Integer> had =
                TwiceTheSame.siblings(model.catalogue, w).stream().map(solution::mentorOf).toList();
        var bounds = new PriorityQueue<>(DEAREST_FIRST);
        for (int mentor : search.fitting(w)) {
            if (!had.contains(mentor)) {
                bounds.add(new Bid(mentor, bound(w, mentor)));
            }
        }
        return bounds;
    }

    private long bound(int w, int mentor) {
        int root = model.root(mentor);
        if (net.capacity(root) == 0) {
            // All places are decided on: one more is worth at least what this wish makes of it.
            return bid(w, mentor);
        }
        Known before = known.get(mentor);
        return before == null
                ? Math.max(0, live.price(root) - net.slot(root, live.flow(root)))
                : before.worth;
    }

    PlaceValue of(int mentor, long worth) {
        int matched = (int) ((worth + model.leave() / 2) / model.leave());
        return new PlaceValue(
                model.catalogue.mentor(mentor).id(), matched, worth - matched * model.leave());
    }

    private PlaceValue value(Bid bid) {
        return of(bid.mentor, bid.worth);
    }
}
