package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;

import java.util.Arrays;

/**
 * What is known of the candidates left out of each wish's list: the most one of them can score, and
 * a bound from below of what the cheapest costs.
 */
final class Bounds {

    private static final int COMPLETE = -1;

    private final int[] ceiling;
    private final long[] bound;

    Bounds(Model model, CandidateTable table) {
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
        return w < ceiling.length ? ceiling[w] : COMPLETE;
    }

    long get(int w) {
        return bound[w];
    }

    void set(int w, long least) {
        bound[w] = least;
    }
}
