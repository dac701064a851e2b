package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Moved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whom those had whom an edit moves, to tell afterwards who has somebody else now. */
final class Whereabouts {

    private static final String NOBODY = "";

    private final Solution solution;
    private final Catalogue catalogue;
    private final Draft draft;
    private final Map<PairKey, String> before = new TreeMap<>();

    /** Notes whom an edit decides on, or has decided on, before it is applied. */
    Whereabouts(Solution solution, Draft draft, Edit edit) {
        this.solution = solution;
        this.draft = draft;
        catalogue = solution.model.catalogue;
        switch (edit) {
            case Edit.Freeze e -> note(e.pair());
            case Edit.Release e -> note(e.pair());
            default -> {}
        }
    }

    private void note(PairKey pair) {
        before.put(key(pair.mentee(), pair.form()), now(pair.mentee(), pair.form()));
    }

    private static PairKey key(String mentee, String form) {
        return new PairKey(mentee, "", form);
    }

    /** Those who have somebody else now than before the edit. */
    List<Moved> moved() {
        solution.live.moved().forEach(this::noteNode);
        List<Moved> moved = new ArrayList<>();
        before.forEach(
                (key, from) -> {
                    String to = now(key.mentee(), key.form());
                    if (!to.equals(from)) {
                        moved.add(
                                new Moved(
                                        key.mentee(),
                                        key.form(),
                                        from.isEmpty() ? null : from,
                                        to.isEmpty() ? null : to));
                    }
                });
        return moved;
    }

    private void noteNode(int w, int node) {
        Wish wish = catalogue.wish(w);
        before.putIfAbsent(
                key(wish.menteeId(), wish.form()),
                node < 0 ? NOBODY : name(solution.model.mentorAt(node)));
    }

    private String name(int mentor) {
        return catalogue.mentor(mentor).id();
    }

    private String now(String mentee, String form) {
        String frozen = draft.frozenMentor(mentee, form);
        if (frozen != null) {
            return frozen;
        }
        Integer w = catalogue.wishNumber(mentee, form);
        int mentor = w == null ? -1 : solution.mentorOf(w);
        return mentor < 0 ? NOBODY : name(mentor);
    }
}
