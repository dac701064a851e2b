package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.network.Places;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;

import org.jspecify.annotations.Nullable;

/** Pairs decided on and undecided again, as changes of the network that keep the optimum. */
final class Deciding {

    private final Solution solution;
    private final Catalogue catalogue;
    private final Network net;
    private final LiveAssignment live;
    private final Places places;
    private final Mentees mentees;
    private final Mentors mentors;
    private final Pairs pairs;

    Deciding(Solution solution, Mentees mentees, Mentors mentors, Pairs pairs) {
        this.solution = solution;
        this.catalogue = solution.model.catalogue;
        this.net = solution.model.net;
        this.live = solution.live;
        this.places = live.places();
        this.mentees = mentees;
        this.mentors = mentors;
        this.pairs = pairs;
    }

    /** Whether a mentor's places in the form are counted apart from those in all. */
    private boolean isScarce(int mentor, String form) {
        Mentor m = catalogue.mentor(mentor);
        return m.placesByForm().getOrDefault(form, 0) < m.places();
    }

    /** Takes the wish and a place out of the network. */
    void freeze(PairKey pair) {
        Integer w = catalogue.wishNumber(pair.mentee(), pair.form());
        Integer mentee = catalogue.menteeNumber(pair.mentee());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (mentor != null && isScarce(mentor, pair.form())) {
            if (w != null) {
                live.remove(w);
            }
            mentors.renew(catalogue.mentor(mentor), () -> catalogue.freeze(pair));
            return;
        }
        if (w != null && mentor != null && solution.mentorOf(w) == mentor) {
            places.freeze(w);
        } else {
            if (w != null) {
                live.remove(w);
            }
            if (mentor != null) {
                occupy(mentee, mentor);
            }
        }
        catalogue.freeze(pair);
        if (mentee != null && mentor != null) {
            pairs.keepApart(mentee, mentor);
            solution.model.forgetOnce(mentor, pair.mentee());
        }
    }

    private void occupy(@Nullable Integer mentee, int mentor) {
        int root = solution.model.root(mentor);
        if (mentee != null) {
            // Of two forms of one mentor the other must give way before its place is counted.
            pairs.keepApart(mentee, mentor);
        }
        if (net.capacity(root) > 0) {
            places.seize(root);
        } else {
            places.retake(root, 1);
        }
    }

    /** Gives the place back, and the wish if somebody still has it. */
    void release(PairKey pair) {
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (mentor != null && isScarce(mentor, pair.form())) {
            mentors.renew(catalogue.mentor(mentor), () -> catalogue.release(pair));
        } else {
            int before = mentor == null ? 0 : catalogue.vacancies().left(mentor);
            catalogue.release(pair);
            if (mentor != null) {
                solution.model.forgetOnce(mentor, pair.mentee());
                giveBack(mentor, before, catalogue.vacancies().left(mentor));
            }
        }
        comeBack(pair);
    }

    private void comeBack(PairKey pair) {
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        Integer mentee = catalogue.menteeNumber(pair.mentee());
        if (mentee == null) {
            return;
        }
        if (mentor != null) {
            pairs.letTogether(mentee, mentor);
        }
        if (catalogue.mentee(mentee).forms().contains(pair.form())) {
            mentees.comeBack(mentee, pair.form());
        }
    }

    private void giveBack(int mentor, int before, int after) {
        int root = solution.model.root(mentor);
        if (before > 0 && after > before) {
            places.release(root);
            return;
        }
        places.retake(root, -1);
        if (after > before) {
            mentors.open(mentor);
        }
    }
}
