package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;

/** Who may be whose mentor, as arcs that come and go. */
final class Pairs {

    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Lists lists;

    Pairs(Solution solution) {
        catalogue = solution.model.catalogue;
        live = solution.live;
        lists = solution.lists;
    }

    /** Gives a wish the arc to a mentor it may have and has not. */
    void allow(int w, int mentor) {
        if (lists.isLeftOut(w, mentor)) {
            lists.add(w, mentor);
        }
    }

    /** Forbids all arcs of a mentee to a mentor. */
    void keepApart(int mentee, int mentor) {
        for (int w : catalogue.wishesOf(mentee)) {
            lists.eachArc(w, mentor, live::block);
        }
    }

    /** Allows what the rules allow of a mentee and a mentor. */
    void letTogether(int mentee, int mentor) {
        for (int w : catalogue.wishesOf(mentee)) {
            allow(w, mentor);
        }
    }
}
