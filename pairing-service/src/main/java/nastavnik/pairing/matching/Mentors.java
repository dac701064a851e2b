package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Places;
import nastavnik.pairing.matching.problem.Mentor;

/** Mentors who come and go, and their places. */
final class Mentors {

    private final Solution solution;
    private final Model model;
    private final Catalogue catalogue;
    private final Places places;
    private final Pairs pairs;

    Mentors(Solution solution, Pairs pairs) {
        this.solution = solution;
        this.pairs = pairs;
        model = solution.model;
        catalogue = model.catalogue;
        places = solution.live.places();
    }

    void add(Mentor mentor) {
        int number = catalogue.add(mentor);
        model.addRoot(number, 0);
        solution.live.grow();
        open(number);
    }

    /** Lets everybody who may look at a mentor who had no place until now. */
    void open(int number) {
        int root = model.root(number);
        places.close(root);
        solution.letIn(number)
                .filter(w -> isThere(catalogue.wish(w)))
                .forEach(w -> pairs.allow(w, number));
        places.settle(root);
        for (int k = catalogue.vacancies().left(number); k > 0; k--) {
            places.add(root);
        }
    }

    private boolean isThere(Wish wish) {
        Integer number = catalogue.menteeNumber(wish.menteeId());
        return number != null && number == wish.mentee();
    }

    void remove(String id) {
        Integer number = catalogue.mentorNumber(id);
        if (number != null) {
            int root = model.root(number);
            while (model.net.capacity(root) > 0) {
                places.lose(root);
            }
            catalogue.removeMentor(number);
        }
    }

    /** Lets a mentor go and come again, after a change of what the network is made from. */
    void renew(Mentor mentor, Runnable change) {
        remove(mentor.id());
        change.run();
        add(mentor);
    }

    /** Another number of places for a mentor whose forms stay as scarce as they were. */
    void changePlaces(int number, Mentor changed) {
        int before = catalogue.vacancies().left(number);
        catalogue.changePlaces(number, changed);
        int after = catalogue.vacancies().left(number);
        if (before == 0 && after > 0) {
            open(number);
            return;
        }
        for (int k = before; k < after; k++) {
            places.add(model.root(number));
        }
        for (int k = before; k > after; k--) {
            places.lose(model.root(number));
        }
    }
}
