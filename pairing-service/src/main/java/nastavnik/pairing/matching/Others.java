package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.WaysOut;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.Moved;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;

/**
 * What another mentor would mean for all. Reduced costs are only a bound from below (exact in one
 * case of ten); a cheapest chain of moves, imagined and taken back, is exact.
 */
final class Others {

    private final Solution solution;
    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Verdicts verdicts;
    private final CandidateSearch search;

    Others(Solution solution, Verdicts verdicts) {
        this.solution = solution;
        this.verdicts = verdicts;
        model = solution.model;
        catalogue = model.catalogue;
        live = solution.live;
        search = new CandidateSearch(catalogue, 1);
    }

    /**
     * What would be if a wish had a mentor.
     *
     * @param cost how much more all would cost
     * @param mentors of the other wishes that would move, -1 for none
     */
    private record Then(int mentor, long cost, Map<Integer, Integer> mentors) {}

    /** More than any pair could cost. */
    private static final long ANY = Long.MAX_VALUE / 4;

    private record Bid(int mentor, long cost) {}

    private static final Comparator<Bid> LEAST_FIRST =
            Comparator.comparingLong(Bid::cost).thenComparingInt(Bid::mentor);

    private static final Comparator<Then> CHEAPEST_FIRST =
            Comparator.comparingLong(Then::cost).thenComparingInt(Then::mentor);

    List<Alternative> cheapest(String mentee, String form, int limit) {
        Integer w = catalogue.wishNumber(mentee, form);
        if (w == null || limit <= 0 || !live.isPresent(w)) {
            return List.of();
        }
        List<Then> exact = solution.imagine(() -> cheapest(w, limit));
        return exact.stream()
                .map(then -> alternative(w, then, true))
                .sorted(
                        Comparator.comparingInt(Alternative::alone)
                                .thenComparingLong(Alternative::points)
                                .thenComparing(Alternative::mentor))
                .toList();
    }

    /** The wish is taken out once; then one mentor after another is tried and taken back. */
    private List<Then> cheapest(int w, int limit) {
        long before = live.cost();
        int has = solution.mentorOf(w);
        live.record();
        solution.liftAll();
        Queue<Bid> bounds = bounds(w, before);
        WaysOut ways = live.without(w);
        solution.settle();
        List<Then> exact = new ArrayList<>();
        for (Bid bound = bounds.poll(); bound != null; bound = bounds.poll()) {
            long most = exact.size() < limit ? ANY : exact.getLast().cost;
            if (bound.cost >= most) {
                break;
            }
            Then then =
                    bound.mentor == has
                            ? new Then(has, 0, Map.of())
                            : tried(w, bound.mentor, before, most, ways);
            if (then != null) {
                exact.add(then);
                exact.sort(CHEAPEST_FIRST);
            }
            if (exact.size() > limit) {
                exact.removeLast();
            }
        }
        return exact;
    }

    /**
     * Prices stay where they rose to make way for one mentor, so that those of the next hardly
     * rise; it is asked once who would rather have somebody left out at such prices.
     */
    private @Nullable Then tried(int w, int mentor, long before, long most, WaysOut ways) {
        long limit = before + most - model.cost(w, mentor);
        boolean found = ways.find(model.entranceOrRoot(w, mentor), limit);
        solution.settle();
        return found ? solution.imagineFurther(() -> forced(w, mentor, before, limit, ways)) : null;
    }

    /** No mentor costs less than this: the reduced cost of the pair, without any bans. */
    private Queue<Bid> bounds(int w, long before) {
        CandidateTable table = search.of(w);
        var bounds = new PriorityQueue<>(LEAST_FIRST);
        for (int c = 0; c < table.of(0); c++) {
            int mentor = table.mentor()[c];
            int node = model.entranceOrRoot(w, mentor);
            long cost = model.cost(w, mentor) + live.entry(node) - live.paid(w);
            bounds.add(new Bid(mentor, live.cost() + cost - before));
        }
        return bounds;
    }

    @Nullable Alternative instead(PairKey pair) {
        Integer w = catalogue.wishNumber(pair.mentee(), pair.form());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (w == null || mentor == null || !live.isPresent(w)) {
            return null;
        }
        Then then = catalogue.vacancies().has(mentor, pair.form()) ? then(w, mentor) : null;
        return then == null
                ? alternative(w, new Then(mentor, 0, Map.of()), false)
                : alternative(w, then, true);
    }

    private @Nullable Then then(int w, int mentor) {
        if (solution.mentorOf(w) == mentor) {
            return new Then(mentor, 0, Map.of());
        }
        return solution.imagine(
                () -> {
                    long before = live.cost();
                    live.record();
                    solution.liftAll();
                    return tried(w, mentor, before, ANY, live.without(w));
                });
    }

    /**
     * Bans were made for the optimum as it is; with the pair decided on they are sought anew. The
     * way found is the best also then if none of the mentee's other wishes has that mentor or moves
     * on the way. Null when all costs no less than a limit.
     */
    private @Nullable Then forced(int w, int mentor, long before, long limit, WaysOut ways) {
        List<Integer> siblings = TwiceTheSame.siblings(catalogue, w);
        boolean disturbed =
                siblings.stream().anyMatch(s -> solution.mentorOf(s) == mentor || ways.moves(s));
        siblings.forEach(other -> solution.ban(other, mentor));
        if (disturbed) {
            if (!ways.make(model.entranceOrRoot(w, mentor), limit)) {
                return null;
            }
        } else {
            ways.take();
        }
        solution.settle();
        return resolved(w, mentor, before);
    }

    private Then resolved(int w, int mentor, long before) {
        new TwiceTheSame(solution, List.of(), (_, _) -> {}).resolve();
        Map<Integer, Integer> mentors = new TreeMap<>();
        live.movedSoFar().keySet().forEach(other -> mentors.put(other, solution.mentorOf(other)));
        mentors.remove(w);
        return new Then(mentor, live.cost() + model.cost(w, mentor) - before, mentors);
    }

    private Alternative alternative(int w, Then then, boolean possible) {
        Wish wish = catalogue.wish(w);
        int alone = (int) Math.floorDiv(then.cost + model.leave() / 2, model.leave());
        return new Alternative(
                catalogue.mentor(then.mentor).id(),
                verdicts.broken(wish, then.mentor),
                catalogue.score(wish, then.mentor),
                catalogue.parts(wish, then.mentor),
                possible,
                alone,
                then.cost - alone * model.leave(),
                moved(then.mentors));
    }

    private List<Moved> moved(Map<Integer, Integer> mentors) {
        return mentors.entrySet().stream()
                .filter(move -> move.getValue() != solution.mentorOf(move.getKey()))
                .map(move -> moved(move.getKey(), move.getValue()))
                .toList();
    }

    private Moved moved(int w, int mentor) {
        Wish wish = catalogue.wish(w);
        return new Moved(wish.menteeId(), wish.form(), name(solution.mentorOf(w)), name(mentor));
    }

    private @Nullable String name(int mentor) {
        return mentor < 0 ? null : catalogue.mentor(mentor).id();
    }
}
