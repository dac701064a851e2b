package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;

import java.util.Arrays;

/**
 * Column generation: candidates left out of the lists are asked at the solver's prices, and those
 * that would do better come in, until none would. Then the optimum of the lists is the optimum of
 * everybody (Dantzig and Wolfe 1960).
 */
final class Pricing implements CandidateSearch.Prices {

    private static final int COMPLETE = -1;

    private final Model model;
    private final LiveAssignment live;
    private final Network net;
    private final int[] ceiling;
    private final long[] least;

    Pricing(Model model, LiveAssignment live, CandidateTable table) {
        this.model = model;
        this.live = live;
        this.net = model.net;
        ceiling = new int[model.catalogue.wishCount()];
        Arrays.setAll(ceiling, wish -> worst(table, wish));
        least = new long[model.catalogue.mentorCount()];
    }

    private int worst(CandidateTable table, int wish) {
        if (table.complete()[wish]) {
            return COMPLETE;
        }
        int worst = Model.SCORE;
        for (int c = table.start()[wish]; c < table.start()[wish + 1]; c++) {
            // Proposals are on the list whatever they score.
            if (model.catalogue.proposed(model.catalogue.wish(wish), table.mentor()[c])) {
                return Model.SCORE;
            }
            worst = Math.min(worst, table.score()[c]);
        }
        return worst;
    }

    /** Brings in what is missing; returns how many candidates came. */
    int round(CandidateSearch search, int limit, ControlledWatch watch) {
        Arrays.setAll(least, mentor -> live.price(model.root(mentor)));
        int wishes = model.catalogue.wishCount();
        CandidateTable missing = search.missing(this, limit, done -> watch.at(done, wishes));
        int came = 0;
        for (int w = 0; w < wishes; w++) {
            if (missing.of(w) > 0) {
                admit(w, missing);
                came += missing.of(w);
                watch.at(w, wishes);
            }
        }
        return came;
    }

    private void admit(int w, CandidateTable missing) {
        live.remove(w);
        for (int c = missing.start()[w]; c < missing.start()[w + 1]; c++) {
            int mentor = missing.mentor()[c];
            int node = model.entrance(w, mentor);
            live.grow();
            live.allow(w, node, model.cost(w, mentor));
        }
        live.add(w);
    }

    @Override
    public long below(int wish) {
        return live.paid(wish);
    }

    @Override
    public int ceiling(int wish) {
        return ceiling[wish];
    }

    @Override
    public long least(int mentor) {
        return least[mentor];
    }

    @Override
    public long price(int wish, int mentor) {
        return live.price(model.entranceOrRoot(wish, mentor));
    }

    @Override
    public boolean isKnown(int wish, int mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (net.isArc(a) && model.mentorAt(net.to(a)) == mentor) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lists are those of everybody. */
    static boolean isComplete(CandidateTable table, Catalogue catalogue) {
        for (int w = 0; w < catalogue.wishCount(); w++) {
            if (!table.complete()[w]) {
                return false;
            }
        }
        return true;
    }
}
