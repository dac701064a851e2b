package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.policy.MatchingPolicy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network of a problem: nodes {@code 0 .. mentors-1} are the mentors, the others their
 * children.
 *
 * <p>A child stands for a form with fewer places than its mentor has left, or for a mentee who
 * could get the same mentor in several forms and must not.
 */
final class Model {

    private static final int SCORE = 1000;

    final Catalogue catalogue;
    final CandidateTable candidates;
    final long leave;

    private final Map<Object, Integer> children = new HashMap<>();

    private record FormNode(int mentor, String form) {}

    private record OnceNode(int mentor, int mentee) {}

    Model(Catalogue catalogue, CandidateTable candidates, MatchingPolicy policy) {
        this.catalogue = catalogue;
        this.candidates = candidates;
        // More than any change of pairs, loads and priorities together could ever save.
        long most = catalogue.wishes().stream().mapToLong(Wish::priority).max().orElse(0);
        leave = (catalogue.wishes().size() + 1L) * (most + 2L * SCORE + policy.proposalBonus());
    }

    Network network(MatchingPolicy policy) {
        var net = new Network(policy.evenLoad(), SCORE);
        for (int mentor = 0; mentor < catalogue.mentors(); mentor++) {
            net.addRoot(catalogue.placesLeft(mentor), catalogue.taken(mentor));
        }
        for (int w = 0; w < catalogue.wishes().size(); w++) {
            Wish wish = catalogue.wishes().get(w);
            int node = net.addWish(leave + wish.priority());
            for (int c = candidates.start()[w]; c < candidates.start()[w + 1]; c++) {
                int mentor = candidates.mentor()[c];
                int bonus = catalogue.proposed(wish, mentor) ? policy.proposalBonus() : 0;
                net.addArc(node, entrance(net, w, mentor), -candidates.score()[c] - bonus);
            }
        }
        return net;
    }

    private int entrance(Network net, int w, int mentor) {
        Wish wish = catalogue.wishes().get(w);
        int inForm = catalogue.placesLeft(mentor, wish.form());
        if (inForm < catalogue.placesLeft(mentor)) {
            return child(net, new FormNode(mentor, wish.form()), mentor, inForm);
        }
        return severalForms(w, mentor)
                ? child(net, new OnceNode(mentor, wish.mentee()), mentor, 1)
                : mentor;
    }

    private int child(Network net, Object key, int mentor, int places) {
        return children.computeIfAbsent(key, _ -> net.addChild(mentor, places));
    }

    /** Whether the same mentee could have this mentor in another form too. */
    private boolean severalForms(int w, int mentor) {
        return sameMentee(w, -1, mentor) || sameMentee(w, 1, mentor);
    }

    private boolean sameMentee(int w, int step, int mentor) {
        List<Wish> wishes = catalogue.wishes();
        for (int o = w + step; o >= 0 && o < wishes.size(); o += step) {
            if (wishes.get(o).mentee() != wishes.get(w).mentee()) {
                return false;
            }
            int at =
                    Arrays.binarySearch(
                            candidates.mentor(),
                            candidates.start()[o],
                            candidates.start()[o + 1],
                            mentor);
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }
}
