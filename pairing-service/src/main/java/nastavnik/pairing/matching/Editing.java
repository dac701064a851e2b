package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateSearch;
import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The changes of people, as changes of the network that keep the optimum. */
final class Editing {

    private final Model model;
    private final Catalogue catalogue;
    private final Network net;
    private final LiveAssignment live;
    private final CandidateSearch search;

    Editing(Solution solution) {
        model = solution.model;
        catalogue = model.catalogue;
        net = model.net;
        live = solution.live;
        search = new CandidateSearch(catalogue, 1);
    }

    void removeMentee(String id) {
        Integer number = catalogue.menteeNumber(id);
        if (number != null) {
            wishesOf(number).forEach(live::remove);
            catalogue.removeMentee(number);
        }
    }

    void addMentee(Mentee mentee) {
        for (int w : catalogue.add(mentee)) {
            addLate(w);
        }
    }

    /** Lets a wish come that the network has never seen. */
    private void addLate(int w) {
        model.addLateWish(w);
        CandidateTable row = search.of(w);
        for (int c = 0; c < row.of(0); c++) {
            int mentor = row.mentor()[c];
            net.addArc(w, model.entrance(w, mentor), model.cost(w, mentor));
        }
        live.grow();
        live.add(w);
    }

    void addMentor(Mentor mentor) {
        int number = catalogue.add(mentor);
        model.addRoot(number, 0);
        live.grow();
        open(number);
    }

    /** Lets everybody who may look at a mentor who had no place until now. */
    void open(int number) {
        int root = model.root(number);
        live.close(root);
        catalogue.eachSeeker(
                number,
                w -> {
                    if (isThere(catalogue.wish(w))) {
                        allow(w, number);
                    }
                });
        live.settle(root);
        for (int k = catalogue.placesLeft(number); k > 0; k--) {
            live.addPlace(root);
        }
    }

    private boolean isThere(Wish wish) {
        Integer number = catalogue.menteeNumber(wish.menteeId());
        return number != null && number == wish.mentee();
    }

    /** Gives a wish the arc to a mentor it may have and has not. */
    void allow(int w, int number) {
        Wish wish = catalogue.wish(w);
        if (arcs(w, number).isEmpty()
                && catalogue.hasPlace(number, wish.form())
                && catalogue.fits(wish, number)) {
            int node = model.entrance(w, number);
            live.grow();
            live.allow(w, node, model.cost(w, number));
        }
    }

    void removeMentor(String id) {
        Integer number = catalogue.mentorNumber(id);
        if (number != null) {
            int root = model.root(number);
            while (net.capacity(root) > 0) {
                live.losePlace(root);
            }
            catalogue.removeMentor(number);
        }
    }

    /** Lets a mentor go and come again, after a change of what the network is made from. */
    void renewMentor(Mentor mentor, Runnable change) {
        removeMentor(mentor.id());
        change.run();
        addMentor(mentor);
    }

    /** Another number of places for a mentor whose forms stay as scarce as they were. */
    void changePlaces(int number, Mentor changed) {
        int before = catalogue.placesLeft(number);
        catalogue.changePlaces(number, changed);
        int after = catalogue.placesLeft(number);
        if (before == 0 && after > 0) {
            open(number);
            return;
        }
        for (int k = before; k < after; k++) {
            live.addPlace(model.root(number));
        }
        for (int k = before; k > after; k--) {
            live.losePlace(model.root(number));
        }
    }

    /** Forbids all arcs of a mentee to a mentor. */
    void keepApart(int mentee, int mentor) {
        for (int w : wishesOf(mentee)) {
            arcs(w, mentor).forEach(live::block);
        }
    }

    /** Allows what the rules allow of a mentee and a mentor. */
    void letTogether(int mentee, int mentor) {
        for (int w : wishesOf(mentee)) {
            allow(w, mentor);
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

    List<Integer> wishesOf(int mentee) {
        List<Integer> wishes = new ArrayList<>();
        for (String form : catalogue.mentee(mentee).forms()) {
            @Nullable Integer w = catalogue.wishNumber(catalogue.mentee(mentee).id(), form);
            if (w != null) {
                wishes.add(w);
            }
        }
        return wishes;
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
