package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.network.LiveAssignment;

import java.util.Arrays;

/**
 * What is known of the candidates left out of each wish's list: the most one of them can score, and
 * a bound from below of what the cheapest costs.
 */
final class Bounds {

    private static final int COMPLETE = -1;

    private final LiveAssignment live;
    private final int[] ceiling;
    private final long[] bound;

    Bounds(Model model, LiveAssignment live, CandidateTable table) {
        this.live = live;
        ceiling = new int[model.catalogue.wishCount()];
        Arrays.setAll(ceiling, wish -> worst(model, table, wish));
        bound = new long[ceiling.length];
    }

    /** The most a candidate left out of a list can score: the least of those in it. */
    private static int worst(Model model, CandidateTable table, int w) {
        if (table.complete()[w]) {
            return COMPLETE;
        }
        int worst = Model.SCORE;
        for (int c = table.start()[w]; c < table.start()[w + 1]; c++) {
            // Proposals are on the list whatever they score.
            if (!model.catalogue.proposed(model.catalogue.wish(w), table.mentor()[c])) {
                worst = Math.min(worst, table.score()[c]);
            }
        }
        return worst;
    }

    /** How many wishes there were at the beginning. */
    int size() {
        return bound.length;
    }

    /** Whether nobody is left out: so it is too of wishes that came later. */
    boolean isWhole(int w) {
        return w >= ceiling.length || ceiling[w] == COMPLETE;
    }

    /** The most somebody left out can score, negative for nobody. */
    int ceiling(int w) {
        // Who came later was given all candidates; when everybody is asked, so are they.
        return w < ceiling.length ? ceiling[w] : Model.SCORE;
    }

    /** Somebody who came later is left out of a list, too. */
    void leaveOut(int w, int score) {
        ceiling[w] = Math.max(ceiling[w], score);
    }

    long get(int w) {
        return bound[w];
    }

    /** Sets a bound, for as long as things are imagined if they are. */
    void set(int w, long least) {
        long before = bound[w];
        live.takingBack(() -> bound[w] = before);
        bound[w] = least;
    }
}
