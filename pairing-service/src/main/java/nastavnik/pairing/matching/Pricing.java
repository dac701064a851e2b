package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

    private static final int COMPLETE = -1;
    private static final CandidateTable NOTHING =
            new CandidateTable(new int[2], new int[0], new short[0], new boolean[] {true});

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Network net;
    private final CandidateSearch search;
    private final int limit;
    private final int[] ceiling;
    private final long[] bound;

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
        this.net = model.net;
        this.search = search;
        this.limit = limit;
        ceiling = new int[catalogue.wishCount()];
        Arrays.setAll(ceiling, wish -> worst(table, wish));
        bound = new long[ceiling.length];
    }

    /** The most a candidate left out of a list can score: the least of those in it. */
    private int worst(CandidateTable table, int w) {
        if (table.complete()[w]) {
            return COMPLETE;
        }
        Wish wish = catalogue.wish(w);
        int worst = Model.SCORE;
        for (int c = table.start()[w]; c < table.start()[w + 1]; c++) {
            // Proposals are on the list whatever they score.
            if (!catalogue.proposed(wish, table.mentor()[c])) {
                worst = Math.min(worst, table.score()[c]);
            }
        }
        return worst;
    }

    /** Brings in what is missing until nothing is. */
    void complete(ControlledWatch watch) {
        for (CandidateTable missing = all(watch);
                missing.mentor().length > 0;
                missing = all(watch)) {
            for (int w = 0; w < bound.length; w++) {
                if (missing.of(w) > 0) {
                    admit(w, missing, w);
                    watch.at(w, bound.length);
                }
            }
        }
    }

    private CandidateTable all(ControlledWatch watch) {
        return search.missing(this, limit, done -> watch.at(done, bound.length));
    }

    /** Asks everybody again, whatever the bounds say. */
    boolean isComplete(ControlledWatch watch) {
        return all(watch).mentor().length == 0;
    }

    /** Brings in what a wish misses; says whether anything came. */
    boolean ask(int w) {
        if (isQuiet(w)) {
            return false;
        }
        CandidateTable missing = search.missing(w, this, limit);
        if (missing.of(0) > 0) {
            admit(w, missing, 0);
        }
        return missing.of(0) > 0;
    }

    /** What a wish would miss at the prices as they are imagined. */
    CandidateTable missing(int w) {
        return isQuiet(w) ? NOTHING : search.missing(w, this, limit);
    }

    /** Whether nobody left out is cheaper for a wish than what it has. */
    private boolean isQuiet(int w) {
        return isWhole(w) || !live.isPresent(w) || live.paid(w) <= bound[w];
    }

    /** Takes candidates into the list that nobody wants at these prices. */
    void know(int w, CandidateTable some) {
        for (int c = 0; c < some.of(0); c++) {
            int node = model.entrance(w, some.mentor()[c]);
            live.grow();
            live.allow(w, node, model.cost(w, some.mentor()[c]));
        }
    }

    private boolean isWhole(int w) {
        return w >= ceiling.length || ceiling[w] == COMPLETE;
    }

    /** Lowers the bound of a wish to what a mentor costs now; says whether it had to. */
    boolean lower(int w, int mentor) {
        if (isWhole(w) || live.price(model.root(mentor)) - ceiling[w] >= bound[w]) {
            return false;
        }
        Wish wish = catalogue.wish(w);
        if (!live.isPresent(w)) {
            // Nobody pays attention to who is away; who comes back is asked whatever it pays.
            bind(w, Long.MIN_VALUE);
        } else if (!isKnown(w, mentor)
                && catalogue.hasPlace(mentor, wish.form())
                && catalogue.fits(wish, mentor)) {
            bind(w, Math.min(bound[w], price(w, mentor) - catalogue.score(wish, mentor)));
        }
        return live.isPresent(w) && live.paid(w) > bound[w];
    }

    private void admit(int w, CandidateTable missing, int row) {
        live.remove(w);
        for (int c = missing.start()[row]; c < missing.start()[row + 1]; c++) {
            int mentor = missing.mentor()[c];
            int node = model.entrance(w, mentor);
            live.grow();
            live.allow(w, node, model.cost(w, mentor));
        }
        live.add(w);
    }

    @Override
    public long below(int wish) {
        return live.isPresent(wish) ? live.paid(wish) : Long.MIN_VALUE;
    }

    @Override
    public int ceiling(int wish) {
        // Who came later was given all candidates; when everybody is asked, so are they.
        return wish < ceiling.length ? ceiling[wish] : Model.SCORE;
    }

    @Override
    public long least(int mentor) {
        return live.price(model.root(mentor));
    }

    @Override
    public long price(int wish, int mentor) {
        return live.entry(model.entranceOrRoot(wish, mentor));
    }

    @Override
    public void eachKnown(int wish, IntConsumer mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (net.isArc(a)) {
                mentor.accept(model.mentorAt(net.to(a)));
            } else if (net.isBanned(a)) {
                mentor.accept(model.mentorAt(net.banned(a)));
            }
        }
    }

    private boolean isKnown(int wish, int mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if ((net.isArc(a) && model.mentorAt(net.to(a)) == mentor)
                    || (net.isBanned(a) && model.mentorAt(net.banned(a)) == mentor)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void outside(int wish, long least) {
        if (wish < bound.length) {
            bind(wish, least);
        }
    }

    private void bind(int w, long least) {
        long before = bound[w];
        live.takingBack(() -> bound[w] = before);
        bound[w] = least;
    }
}
