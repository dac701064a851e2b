package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Column generation: candidates left out of the lists are asked at the solver's prices, and those
 * that would do better come in, until none would. Then the optimum of the lists is the optimum of
 * everybody (Dantzig and Wolfe 1960).
 *
 * <p>Invariant, for each wish {@code w} that is there and each candidate {@code m} left out of its
 * list: {@code paid(w) <= bound(w) <= entry(m) - score(w, m)}; so every reduced cost that nobody
 * has computed is nothing or more. {@link Upkeep} keeps it through edits.
 */
final class Pricing implements CandidateSearch.Prices {

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Lists lists;
    private final CandidateSearch search;
    private final int limit;
    private final Bounds bounds;
    private final Temptation temptation;
    private boolean anew;

    /**
     * Nothing asked yet.
     *
     * @param limit how many candidates of a wish may come at once
     */
    Pricing(
            Model model,
            LiveAssignment live,
            CandidateSearch search,
            CandidateTable table,
            int limit) {
        this.model = model;
        this.catalogue = model.catalogue;
        this.live = live;
        lists = new Lists(model, live);
        this.search = search;
        this.limit = limit;
        bounds = new Bounds(model, table);
        temptation = new Temptation(catalogue, live, lists, bounds);
    }

    /** Brings in what is missing until nothing is. */
    void complete(ControlledWatch watch) {
        for (CandidateTable missing = all(watch); missing.size() > 0; missing = all(watch)) {
            for (int w = 0; w < bounds.size(); w++) {
                if (missing.of(w) > 0) {
                    admit(w, missing, w);
                    watch.at(w, bounds.size());
                }
            }
        }
    }

    private CandidateTable all(ControlledWatch watch) {
        return search.missing(this, limit, done -> watch.at(done, bounds.size()));
    }

    /** Asks everybody again of everybody, whatever bounds and ceilings say. */
    boolean isComplete(ControlledWatch watch) {
        anew = true;
        boolean complete = all(watch).size() == 0;
        anew = false;
        return complete;
    }

    /** Brings in what a wish misses. */
    void ask(int w) {
        if (!isQuiet(w)) {
            CandidateTable missing = search.missing(w, this, limit);
            if (missing.of(0) > 0) {
                admit(w, missing, 0);
            }
        }
    }

    /** What some wishes would miss at the prices as they are imagined, a row for each. */
    CandidateTable missing(int[] wishes) {
        return search.missing(wishes, this, limit);
    }

    /** Whether nobody is left out of the list of a wish. */
    boolean isWhole(int w) {
        return bounds.isWhole(w);
    }

    /** Whether nobody left out is cheaper for a wish than what it has. */
    boolean isQuiet(int w) {
        return bounds.isWhole(w) || paysNoMoreThanItsBound(w);
    }

    /** The same after some falls that no bound knows of. */
    boolean isQuiet(int w, Iterable<Falls> since) {
        return bounds.isWhole(w) || (paysNoMoreThanItsBound(w) && !temptation.isTempted(w, since));
    }

    private boolean paysNoMoreThanItsBound(int w) {
        return !live.isPresent(w) || live.paid(w) <= bounds.get(w);
    }

    /** What falls do to those who leave out who fell. */
    Temptation temptation() {
        return temptation;
    }

    /** Takes candidates into the lists of some wishes that nobody wants at these prices. */
    void know(int[] wishes, CandidateTable candidates) {
        for (int row = 0; row < wishes.length; row++) {
            lists.allow(wishes[row], candidates, row);
        }
    }

    /**
     * Who should have a mentor that just came in the list: those whose lists are whole, those who
     * would have had the mentor from the beginning (by score, or as proposed before), and of the
     * others those who would pay the most. Nobody left out of a list scores above its ceiling.
     */
    IntStream suitors(int mentor) {
        IntStream.Builder sure = IntStream.builder();
        List<Bid> bids = new ArrayList<>();
        catalogue.eachSeeker(
                mentor,
                w -> {
                    if (bounds.isWhole(w)) {
                        sure.add(w);
                    } else if (lists.isLeftOut(w, mentor)) {
                        if (belongs(w, mentor)) {
                            sure.add(w);
                        } else if (live.isPresent(w)) {
                            bids.add(new Bid(w, live.paid(w) - model.cost(w, mentor)));
                        }
                    }
                });
        bids.sort(HIGHEST_FIRST);
        return IntStream.concat(sure.build(), bids.stream().limit(limit).mapToInt(Bid::wish));
    }

    private boolean belongs(int w, int mentor) {
        Wish wish = catalogue.wish(w);
        return catalogue.proposed(wish, mentor)
                || catalogue.score(wish, mentor) > bounds.ceiling(w);
    }

    private record Bid(int wish, long worth) {}

    private static final Comparator<Bid> HIGHEST_FIRST =
            Comparator.comparingLong(Bid::worth).reversed().thenComparingInt(Bid::wish);

    private void admit(int w, CandidateTable missing, int row) {
        int place = live.vacate(w);
        lists.allow(w, missing, row);
        live.add(w);
        live.fill(place);
    }

    @Override
    public long below(int wish) {
        return live.isPresent(wish) ? live.paid(wish) : Long.MIN_VALUE;
    }

    @Override
    public int ceiling(int wish) {
        return anew ? Model.SCORE : bounds.ceiling(wish);
    }

    @Override
    public long least(int mentor) {
        return lists.least(mentor);
    }

    @Override
    public long price(int wish, int mentor) {
        return lists.price(wish, mentor);
    }

    @Override
    public void eachKnown(int wish, IntConsumer mentor) {
        lists.eachKnown(wish, mentor);
    }

    @Override
    public void outside(int wish, long least) {
        if (wish < bounds.size() && !live.isImagined()) {
            bounds.set(wish, least);
        }
    }
}
