package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.MatchingResult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tries every way to fill the wishes of a small problem. It shares with the engine what a pair may
 * be and scores, and nothing of how pairs are chosen.
 */
final class Oracle {

    /** More than all else together. */
    static final long ALONE = 1_000_000_000L;

    private final MatchingProblem problem;
    private final Catalogue catalogue;
    private final List<PairKey> chosen = new ArrayList<>();
    private long best = Long.MAX_VALUE;

    private Oracle(MatchingProblem problem) {
        this.problem = problem;
        catalogue = new Catalogue(problem);
    }

    /** That no matching costs less than the one proposed, and that it is proved. */
    static void assertBest(Matching matching, String when) {
        MatchingResult result = matching.result();
        assertThat(result.certificate().optimal()).as(when).isTrue();
        assertThat(cost(matching.problem(), result))
                .as(when)
                .isEqualTo(leastCost(matching.problem()));
    }

    /** The least cost of any matching. */
    static long leastCost(MatchingProblem problem) {
        var oracle = new Oracle(problem);
        oracle.from(0, 0);
        return oracle.best;
    }

    private void from(int w, long cost) {
        if (w == catalogue.wishCount()) {
            best = Math.min(best, cost);
            return;
        }
        Wish wish = catalogue.wish(w);
        from(w + 1, cost + ALONE + wish.priority());
        for (int mentor = 0; mentor < catalogue.mentorCount(); mentor++) {
            if (catalogue.fits(wish, mentor) && hasPlace(wish, mentor)) {
                long pair = pairCost(wish, mentor);
                chosen.add(
                        new PairKey(wish.menteeId(), catalogue.mentor(mentor).id(), wish.form()));
                from(w + 1, cost + pair);
                chosen.removeLast();
            }
        }
    }

    private boolean hasPlace(Wish wish, int mentor) {
        String id = catalogue.mentor(mentor).id();
        long all = chosen.stream().filter(p -> p.mentor().equals(id)).count();
        long inForm =
                chosen.stream()
                        .filter(p -> p.mentor().equals(id) && p.form().equals(wish.form()))
                        .count();
        boolean again =
                chosen.stream()
                        .anyMatch(p -> p.mentor().equals(id) && p.mentee().equals(wish.menteeId()));
        return !again
                && all < catalogue.vacancies().left(mentor)
                && inForm < catalogue.vacancies().left(mentor, wish.form());
    }

    private long pairCost(Wish wish, int mentor) {
        String id = catalogue.mentor(mentor).id();
        long load = chosen.stream().filter(p -> p.mentor().equals(id)).count();
        long slot =
                Math.min(
                        1000L,
                        problem.policy().evenLoad() * (load + catalogue.vacancies().taken(mentor)));
        int bonus = catalogue.proposed(wish, mentor) ? problem.policy().proposalBonus() : 0;
        return slot - catalogue.score(wish, mentor) - bonus;
    }

    /** The least cost of any matching that has a pair, decided on whatever the rules say. */
    static long leastCost(MatchingProblem problem, PairKey with) {
        return ownCost(problem, with) + leastCost(frozen(problem, with));
    }

    /** What some pairs cost together with a pair decided on. */
    static long cost(MatchingProblem problem, PairKey with, List<PairKey> pairs) {
        return ownCost(problem, with) + cost(frozen(problem, with), pairs);
    }

    private static long ownCost(MatchingProblem problem, PairKey pair) {
        var oracle = new Oracle(problem);
        Integer wish = oracle.catalogue.wishNumber(pair.mentee(), pair.form());
        Integer mentor = oracle.catalogue.mentorNumber(pair.mentor());
        return oracle.pairCost(
                oracle.catalogue.wish(Objects.requireNonNull(wish)),
                Objects.requireNonNull(mentor));
    }

    private static MatchingProblem frozen(MatchingProblem problem, PairKey pair) {
        List<PairKey> frozen = new ArrayList<>(problem.frozen());
        frozen.add(pair);
        return problem.withFrozen(frozen);
    }

    /** What a result costs by the same measure, counted from its pairs. */
    static long cost(MatchingProblem problem, MatchingResult result) {
        return cost(
                problem,
                result.pairs().stream()
                        .map(p -> new PairKey(p.mentee(), p.mentor(), p.form()))
                        .toList());
    }

    private static long cost(MatchingProblem problem, List<PairKey> pairs) {
        var oracle = new Oracle(problem);
        Map<PairKey, Integer> wishes = new HashMap<>();
        for (int w = 0; w < oracle.catalogue.wishCount(); w++) {
            Wish wish = oracle.catalogue.wish(w);
            wishes.put(new PairKey(wish.menteeId(), "", wish.form()), w);
        }
        long cost = 0;
        for (PairKey pair : pairs) {
            Integer w = wishes.remove(new PairKey(pair.mentee(), "", pair.form()));
            Integer mentor = oracle.catalogue.mentorNumber(pair.mentor());
            if (w == null || mentor == null) {
                throw new AssertionError("strangers " + pair);
            }
            Wish wish = oracle.catalogue.wish(w);
            if (!oracle.catalogue.fits(wish, mentor) || !oracle.hasPlace(wish, mentor)) {
                throw new AssertionError("forbidden pair " + pair);
            }
            cost += oracle.pairCost(wish, mentor);
            oracle.chosen.add(pair);
        }
        for (int w : wishes.values()) {
            cost += ALONE + oracle.catalogue.wish(w).priority();
        }
        return cost;
    }
}
