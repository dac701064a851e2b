package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.problem.Mentor;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A problem as a network: a root for each mentor, and children where something is scarcer than the
 * mentor's places: a form with fewer of its own, or a mentee who wants several forms of one mentor
 * and may get one.
 */
final class Model {

    /** The most a pair can score, and the most a place can cost. */
    static final int SCORE = 1000;

    /** Room for wishes that come later, before the cost of leaving would have to grow. */
    private static final int ROOM = 10_000;

    final Network net;
    final Catalogue catalogue;

    private final MatchingPolicy policy;
    private final Map<Child, Integer> children = new HashMap<>();
    private int[] root = new int[16];
    private int[] mentor = new int[16];
    private long most;
    private long room;

    /** What is scarcer than a mentor's places. */
    private sealed interface Child {}

    private record FormNode(int mentor, String form) implements Child {}

    private record OnceNode(int mentor, String mentee) implements Child {}

    Model(Catalogue catalogue, MatchingPolicy policy) {
        this.catalogue = catalogue;
        this.policy = policy;
        net = new Network(policy.evenLoad(), SCORE);
        for (int number = 0; number < catalogue.mentorCount(); number++) {
            addRoot(number, catalogue.vacancies().left(number));
        }
        for (int w = 0; w < catalogue.wishCount(); w++) {
            most = Math.max(most, catalogue.wish(w).priority());
        }
        room = 2L * catalogue.wishCount() + ROOM;
    }

    /** A root for a mentor. */
    final int addRoot(int number, int places) {
        int node = net.addRoot(places, catalogue.vacancies().taken(number));
        root = with(root, number, node);
        mentor = with(mentor, node, number);
        return node;
    }

    private static int[] with(int[] values, int index, int value) {
        int[] longer = index < values.length ? values : Arrays.copyOf(values, index * 2);
        longer[index] = value;
        return longer;
    }

    /** All wishes with the candidates of a table. */
    void addAll(CandidateTable table) {
        for (int w = 0; w < catalogue.wishCount(); w++) {
            addWish(w);
            for (int c = table.start()[w]; c < table.start()[w + 1]; c++) {
                int number = table.mentor()[c];
                net.addArc(w, entrance(w, number), cost(w, number, table.score()[c]));
            }
        }
    }

    /** A wish without arcs; numbers are those of the catalogue. */
    void addWish(int w) {
        net.addWish(gentleLeave() + catalogue.wish(w).priority());
    }

    /** A wish that comes after the cost of leaving was raised. */
    void addLateWish(int w) {
        net.addWish(leave() + catalogue.wish(w).priority());
    }

    /** Whether the cost of leaving still outweighs everything else together. */
    boolean hasRoom() {
        int wishes = catalogue.wishCount();
        return wishes == 0 || (wishes <= room && catalogue.wish(wishes - 1).priority() <= most);
    }

    /** Makes leaving so dear again that it outweighs everything. */
    void makeRoom() {
        int wishes = catalogue.wishCount();
        room = Math.max(room, 2L * wishes + ROOM);
        most = Math.max(most, catalogue.wish(wishes - 1).priority());
    }

    /** What leaving costs while the solver looks for prices: enough in practice, and small. */
    long gentleLeave() {
        return 10L * (SCORE + policy.proposalBonus()) + most;
    }

    /** What leaving costs in truth: more than all pairs, loads and priorities together. */
    long leave() {
        return (room + 1) * (2L * SCORE + policy.proposalBonus() + most);
    }

    int root(int number) {
        return root[number];
    }

    /** The mentor a node belongs to. */
    int mentorAt(int node) {
        return mentor[node];
    }

    /** What a pair costs: less the better it fits. */
    int cost(int w, int number) {
        return cost(w, number, catalogue.score(catalogue.wish(w), number));
    }

    private int cost(int w, int number, int score) {
        boolean proposed = catalogue.proposed(catalogue.wish(w), number);
        return -score - (proposed ? policy.proposalBonus() : 0);
    }

    /** The node by which a wish comes to a mentor. */
    int entrance(int w, int number) {
        Child child = child(w, number);
        if (child == null) {
            return root[number];
        }
        Integer known = children.get(child);
        return known == null ? add(child, number) : known;
    }

    /** The node by which a wish would come to a mentor, its root while there is none of its own. */
    int entranceOrRoot(int w, int number) {
        Child child = child(w, number);
        return child == null ? root[number] : children.getOrDefault(child, root[number]);
    }

    private @Nullable Child child(int w, int number) {
        Wish wish = catalogue.wish(w);
        var offered = catalogue.mentor(number);
        if (offered.placesByForm().getOrDefault(wish.form(), 0) < offered.places()) {
            return new FormNode(number, wish.form());
        }
        return wish.several() && offersAnother(wish, offered)
                ? new OnceNode(number, wish.menteeId())
                : null;
    }

    private int add(Child child, int number) {
        int places =
                switch (child) {
                    case FormNode form -> catalogue.vacancies().left(number, form.form);
                    case OnceNode _ -> 1;
                };
        int node = net.addChild(root[number], places);
        children.put(child, node);
        mentor = with(mentor, node, number);
        return node;
    }

    /** Lets two who were decided on begin anew: what kept them to one form is used up. */
    void forgetOnce(int number, String mentee) {
        children.remove(new OnceNode(number, mentee));
    }

    private boolean offersAnother(Wish wish, Mentor offered) {
        return catalogue.mentee(wish.mentee()).forms().stream()
                .anyMatch(f -> !f.equals(wish.form()) && offered.placesByForm().containsKey(f));
    }
}
