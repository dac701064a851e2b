package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.problem.Mentee;

/** Mentees who come and go, as wishes that do. */
final class Mentees {

    private final Model model;
    private final Catalogue catalogue;
    private final LiveAssignment live;
    private final CandidateSearch search;

    Mentees(Solution solution) {
        model = solution.model;
        catalogue = model.catalogue;
        live = solution.live;
        search = new CandidateSearch(catalogue, 1);
    }

    void remove(String id) {
        Integer number = catalogue.menteeNumber(id);
        if (number != null) {
            catalogue.wishesOf(number).forEach(live::remove);
            catalogue.removeMentee(number);
        }
    }

    void add(Mentee mentee) {
        for (int w : catalogue.add(mentee)) {
            addLate(w);
        }
    }

    /** Lets a wish come that was decided on, or that the network has never seen. */
    void comeBack(int mentee, String form) {
        Integer known = catalogue.wishNumber(catalogue.mentee(mentee).id(), form);
        if (known == null) {
            addLate(catalogue.addWish(mentee, form));
        } else {
            live.add(known);
        }
    }

    /** Lets a wish come that the network has never seen. */
    private void addLate(int w) {
        model.addLateWish(w);
        CandidateTable row = search.of(w);
        for (int c = 0; c < row.of(0); c++) {
            int mentor = row.mentor()[c];
            model.net.addArc(w, model.entrance(w, mentor), model.cost(w, mentor));
        }
        live.grow();
        live.add(w);
    }
}
