package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;

import java.util.function.IntConsumer;

/**
 * The candidates of each wish that the solver knows as arcs, and what those would cost whom it does
 * not know.
 */
final class Lists {

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final Network net;

    Lists(Model model, LiveAssignment live) {
        this.model = model;
        this.live = live;
        catalogue = model.catalogue;
        net = model.net;
    }

    void eachKnown(int wish, IntConsumer mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (net.destination(a) >= 0) {
                mentor.accept(model.mentorAt(net.destination(a)));
            }
        }
    }

    /** Tells of the arcs from a wish to a mentor, also of banned ones. */
    void eachArc(int wish, int mentor, IntConsumer arc) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (leadsTo(a, mentor)) {
                arc.accept(a);
            }
        }
    }

    private boolean isKnown(int wish, int mentor) {
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (leadsTo(a, mentor)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsTo(int arc, int mentor) {
        int node = net.destination(arc);
        return node >= 0 && model.mentorAt(node) == mentor;
    }

    /** Whether a mentor who may be a wish's is missing in its list. */
    boolean isLeftOut(int w, int mentor) {
        Wish wish = catalogue.wish(w);
        return catalogue.vacancies().has(mentor, wish.form())
                && catalogue.fits(wish, mentor)
                && !isKnown(w, mentor);
    }

    /** Takes those of a row of a table into the list of a wish who are not in it. */
    void allow(int w, CandidateTable some, int row) {
        for (int c = some.start()[row]; c < some.start()[row + 1]; c++) {
            int mentor = some.mentor()[c];
            if (!isKnown(w, mentor)) {
                add(w, mentor);
            }
        }
    }

    /** Takes a mentor into the list of a wish who is left out of it. */
    void add(int w, int mentor) {
        int node = model.entrance(w, mentor);
        live.grow();
        live.allow(w, node, model.cost(w, mentor));
    }

    /** A bound from below of what a mentor's place costs any wish. */
    long least(int mentor) {
        return live.price(model.root(mentor));
    }

    /** What a mentor's place costs a wish, the score aside. */
    long price(int wish, int mentor) {
        return live.entry(model.entranceOrRoot(wish, mentor));
    }

    /** What a mentor left out would cost a wish. Proposals are never left out. */
    long cost(int w, int mentor) {
        return price(w, mentor) - catalogue.score(catalogue.wish(w), mentor);
    }
}
