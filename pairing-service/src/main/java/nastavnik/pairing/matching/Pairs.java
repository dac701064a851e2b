package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;

import java.util.ArrayList;
import java.util.List;

/** Who may be whose mentor, as arcs that come and go. */
final class Pairs {

    private final Model model;
    private final Catalogue catalogue;
    private final Network net;
    private final LiveAssignment live;

    Pairs(Solution solution) {
        model = solution.model;
        catalogue = model.catalogue;
        net = model.net;
        live = solution.live;
    }

    /** Gives a wish the arc to a mentor it may have and has not. */
    void allow(int w, int mentor) {
        Wish wish = catalogue.wish(w);
        if (arcs(w, mentor).isEmpty()
                && catalogue.vacancies().has(mentor, wish.form())
                && catalogue.fits(wish, mentor)) {
            int node = model.entrance(w, mentor);
            live.grow();
            live.allow(w, node, model.cost(w, mentor));
        }
    }

    /** Forbids all arcs of a mentee to a mentor. */
    void keepApart(int mentee, int mentor) {
        for (int w : catalogue.wishesOf(mentee)) {
            arcs(w, mentor).forEach(live::block);
        }
    }

    /** Allows what the rules allow of a mentee and a mentor. */
    void letTogether(int mentee, int mentor) {
        for (int w : catalogue.wishesOf(mentee)) {
            allow(w, mentor);
        }
    }

    private List<Integer> arcs(int w, int mentor) {
        List<Integer> arcs = new ArrayList<>(1);
        for (int a = net.firstArc(w); a < net.endArc(w); a++) {
            if (net.isArc(a) && model.mentorAt(net.to(a)) == mentor) {
                arcs.add(a);
            }
        }
        return arcs;
    }
}
