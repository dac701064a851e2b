package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Alternative;
import nastavnik.pairing.matching.result.Moved;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What another mentor would mean for all. Reduced costs are only a bound from below (exact in one
 * case of ten); a search for the cheapest chain of moves is exact.
 */
final class Others {

    private final Solution solution;
    private final Model model;
    private final Catalogue catalogue;
    private final Network net;
    private final LiveAssignment live;
    private final Verdicts verdicts;
    private final CandidateSearch search;
    private final Function<PairKey, Solution> anew;

    Others(Solution solution, Verdicts verdicts, Function<PairKey, Solution> anew) {
        this.solution = solution;
        this.verdicts = verdicts;
        this.anew = anew;
        model = solution.model;
        catalogue = model.catalogue;
        net = model.net;
        live = solution.live;
        search = new CandidateSearch(catalogue, 1);
    }

    private record Bid(int mentor, long cost) {}

    private static final Comparator<Bid> CHEAPEST_FIRST =
            Comparator.comparingLong(Bid::cost).thenComparingInt(Bid::mentor);

    List<Alternative> cheapest(String mentee, String form, int limit) {
        Integer w = catalogue.wishNumber(mentee, form);
        if (w == null || !live.isPresent(w)) {
            return List.of();
        }
        List<Bid> exact = new ArrayList<>();
        for (Bid bound : bounds(w)) {
            if (exact.size() == limit && bound.cost >= exact.getLast().cost) {
                break;
            }
            exact.add(new Bid(bound.mentor, cost(w, bound.mentor)));
            exact.sort(CHEAPEST_FIRST);
            if (exact.size() > limit) {
                exact.removeLast();
            }
        }
        return exact.stream()
                .map(bid -> new PairKey(mentee, catalogue.mentor(bid.mentor).id(), form))
                .map(this::instead)
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparingInt(Alternative::alone)
                                .thenComparingLong(Alternative::points)
                                .thenComparing(Alternative::mentor))
                .toList();
    }

    /** No mentor costs less than this: the reduced cost of the pair. */
    private List<Bid> bounds(int w) {
        CandidateTable table = search.of(w);
        List<Bid> bounds = new ArrayList<>();
        for (int c = 0; c < table.of(0); c++) {
            int mentor = table.mentor()[c];
            int node = model.entranceOrRoot(w, mentor);
            long cost = model.cost(w, mentor) + live.entry(node) - live.paid(w);
            bounds.add(new Bid(mentor, cost));
        }
        bounds.sort(CHEAPEST_FIRST);
        return bounds;
    }

    private long cost(int w, int mentor) {
        return live.detour(w, model.entranceOrRoot(w, mentor), model.cost(w, mentor));
    }

    @Nullable Alternative instead(PairKey pair) {
        Integer w = catalogue.wishNumber(pair.mentee(), pair.form());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (w == null || mentor == null || !live.isPresent(w)) {
            return null;
        }
        if (!catalogue.hasPlace(mentor, pair.form())) {
            return alternative(w, mentor, false, new Price(0, 0), List.of());
        }
        Map<Integer, Integer> then = solution.imagine(w, model.entranceOrRoot(w, mentor));
        if (!solution.bans.isEmpty() || isTwice(then)) {
            return solvedAnew(pair, w, mentor);
        }
        long cost = cost(w, mentor);
        int alone = (int) Math.floorDiv(cost + model.leave() / 2, model.leave());
        return alternative(
                w, mentor, true, new Price(alone, cost - alone * model.leave()), moved(w, then));
    }

    /** What all cost: wishes left alone, and the rest in points. */
    private record Price(int alone, long points) {

        static Price of(Solution solution) {
            int alone = 0;
            for (int w = 0; w < solution.model.net.wishes(); w++) {
                boolean left = solution.live.isPresent(w) && solution.live.arc(w) < 0;
                alone += left ? 1 : 0;
            }
            return new Price(alone, TwiceTheSame.cost(solution) - alone * solution.model.leave());
        }
    }

    private Alternative alternative(
            int w, int mentor, boolean possible, Price price, List<Moved> moves) {
        Wish wish = catalogue.wish(w);
        return new Alternative(
                catalogue.mentor(mentor).id(),
                verdicts.broken(wish, mentor),
                catalogue.score(wish, mentor),
                catalogue.parts(wish, mentor),
                possible,
                price.alone,
                price.points,
                moves);
    }

    /** Whether somebody would then have one mentor in two forms: no chain of moves finds that. */
    private boolean isTwice(Map<Integer, Integer> then) {
        return then.keySet().stream().anyMatch(w -> isTwice(w, then));
    }

    private boolean isTwice(int w, Map<Integer, Integer> then) {
        Wish wish = catalogue.wish(w);
        int mentor = mentorOf(w, then);
        return wish.several()
                && mentor >= 0
                && catalogue.mentee(wish.mentee()).forms().stream()
                        .filter(form -> !form.equals(wish.form()))
                        .map(form -> catalogue.wishNumber(wish.menteeId(), form))
                        .anyMatch(other -> other != null && mentorOf(other, then) == mentor);
    }

    private int mentorOf(int w, Map<Integer, Integer> then) {
        Integer node = then.get(w);
        if (node == null) {
            return solution.mentorOf(w);
        }
        return node < 0 ? -1 : model.mentorAt(node);
    }

    private List<Moved> moved(int but, Map<Integer, Integer> then) {
        return then.keySet().stream()
                .filter(w -> w != but)
                .filter(w -> mentorOf(w, then) != solution.mentorOf(w))
                .map(w -> moved(w, name(solution.mentorOf(w)), name(mentorOf(w, then))))
                .toList();
    }

    private Moved moved(int w, @Nullable String from, @Nullable String to) {
        return new Moved(catalogue.wish(w).menteeId(), catalogue.wish(w).form(), from, to);
    }

    private @Nullable String name(int mentor) {
        return mentor < 0 ? null : catalogue.mentor(mentor).id();
    }

    /** The rare case that is no flow problem: with the pair decided on, from the beginning. */
    private Alternative solvedAnew(PairKey pair, int w, int mentor) {
        Solution other = anew.apply(pair);
        Price before = Price.of(solution);
        Price after = Price.of(other);
        long own = model.cost(w, mentor) + net.slot(model.root(mentor), 0);
        return alternative(
                w,
                mentor,
                true,
                new Price(after.alone - before.alone, after.points + own - before.points),
                moved(w, other));
    }

    private List<Moved> moved(int but, Solution other) {
        List<Moved> moves = new ArrayList<>();
        for (int w = 0; w < net.wishes(); w++) {
            Wish wish = catalogue.wish(w);
            Integer there = other.model.catalogue.wishNumber(wish.menteeId(), wish.form());
            if (w != but && live.isPresent(w) && there != null) {
                String from = name(solution.mentorOf(w));
                int then = other.mentorOf(there);
                String to = then < 0 ? null : other.model.catalogue.mentor(then).id();
                if (!Objects.equals(from, to)) {
                    moves.add(moved(w, from, to));
                }
            }
        }
        return moves;
    }
}
