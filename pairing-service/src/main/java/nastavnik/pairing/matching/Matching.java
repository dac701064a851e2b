package nastavnik.pairing.matching;

import nastavnik.pairing.matching.TwiceTheSame.Outcome;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.EditResult;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.Moved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A solved problem that can be asked and changed. Every edit leaves it optimal. For one thread at a
 * time.
 */
public final class Matching {

    private final Draft draft;
    private final RunControl control;
    private final Scale scale;
    private Outcome outcome;
    private Editing editing;
    private Deciding deciding;
    private Questions questions;
    private boolean edited;

    Matching(MatchingProblem problem, RunControl control, Scale scale) {
        this.control = control;
        this.scale = scale;
        draft = new Draft(problem);
        outcome = solve(problem);
        editing = new Editing(outcome.solution());
        deciding = new Deciding(outcome.solution(), editing);
        questions = new Questions(outcome.solution(), this::with);
    }

    private Outcome solve(MatchingProblem problem) {
        var watch = new ControlledWatch(control);
        var catalogue = new Catalogue(problem);
        Solution relaxed =
                Solution.of(catalogue, problem.policy(), scale, control.threads(), watch);
        return new TwiceTheSame(problem.policy(), watch).resolve(relaxed);
    }

    private void solveAnew() {
        outcome = solve(draft.problem());
        editing = new Editing(outcome.solution());
        deciding = new Deciding(outcome.solution(), editing);
        questions = new Questions(outcome.solution(), this::with);
        edited = false;
    }

    /** What would be if a pair were decided on. */
    private Solution with(PairKey pair) {
        MatchingProblem now = draft.problem();
        List<PairKey> frozen = new ArrayList<>(now.frozen());
        frozen.add(pair);
        return solve(now.withFrozen(frozen)).solution();
    }

    /** The problem as it is after all edits. */
    public MatchingProblem problem() {
        return draft.problem();
    }

    /** The whole answer, with its proof. */
    public MatchingResult result() {
        var watch = new ControlledWatch(control);
        watch.enter(RunControl.Stage.PROVING);
        boolean complete = !edited || outcome.solution().isComplete(watch);
        return new Answer(draft.problem(), outcome, questions, complete, watch).result();
    }

    /** What can be asked about single people and pairs. */
    public Questions questions() {
        return questions;
    }

    /**
     * Changes the problem and keeps the optimum.
     *
     * @throws EditRefused when the edit contradicts what is there; then nothing is changed
     */
    public EditResult apply(Edit edit) {
        Map<PairKey, String> before = new HashMap<>();
        noteDecided(edit, before);
        if (!draft.apply(edit)) {
            return new EditResult(List.of(), false);
        }
        if (!outcome.solution().bans.isEmpty()) {
            return anew(before);
        }
        edited = true;
        questions.forget();
        outcome.solution().live.record();
        change(edit);
        if (!outcome.solution().model.hasRoom()) {
            outcome.solution().makeRoom(new ControlledWatch(control));
        }
        outcome.solution().settle();
        if (noteMoved(before)) {
            return anew(before);
        }
        return new EditResult(moved(before), false);
    }

    /** Whom a pair's mentee has before it is decided on, or for certain before it is released. */
    private void noteDecided(Edit edit, Map<PairKey, String> before) {
        PairKey pair =
                switch (edit) {
                    case Edit.Freeze e -> e.pair();
                    case Edit.Release e -> e.pair();
                    default -> null;
                };
        if (pair != null) {
            before.put(key(pair.mentee(), pair.form()), nameOf(pair.mentee(), pair.form()));
        }
    }

    private static PairKey key(String mentee, String form) {
        return new PairKey(mentee, "", form);
    }

    private void change(Edit edit) {
        Catalogue catalogue = outcome.solution().model.catalogue;
        switch (edit) {
            case Edit.AddMentee e -> editing.addMentee(e.mentee());
            case Edit.RemoveMentee e -> editing.removeMentee(e.id());
            case Edit.ChangeMentee e -> {
                editing.removeMentee(e.mentee().id());
                editing.addMentee(e.mentee());
            }
            case Edit.AddMentor e -> editing.addMentor(e.mentor());
            case Edit.RemoveMentor e -> editing.removeMentor(e.id());
            case Edit.ChangeMentor e -> {
                editing.removeMentor(e.mentor().id());
                editing.addMentor(e.mentor());
            }
            case Edit.ChangePlaces e -> changePlaces(catalogue, e);
            case Edit.Block e -> {
                catalogue.block(e.pair());
                together(catalogue, e.pair(), false);
            }
            case Edit.Unblock e -> {
                catalogue.unblock(e.pair());
                together(catalogue, e.pair(), true);
            }
            case Edit.Freeze e -> deciding.freeze(e.pair());
            case Edit.Release e -> deciding.release(e.pair());
        }
    }

    private void changePlaces(Catalogue catalogue, Edit.ChangePlaces edit) {
        Integer number = catalogue.mentorNumber(edit.mentor());
        if (number == null) {
            return;
        }
        Mentor before = catalogue.mentor(number);
        Mentor after = before.withPlaces(edit.places());
        boolean sameScarcity =
                before.placesByForm().values().stream()
                        .allMatch(
                                inForm -> (inForm < before.places()) == (inForm < after.places()));
        if (sameScarcity) {
            editing.changePlaces(number, after);
        } else {
            editing.renewMentor(after, () -> {});
        }
    }

    private void together(Catalogue catalogue, BlockedPair pair, boolean allowed) {
        Integer mentee = catalogue.menteeNumber(pair.mentee());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (mentee == null || mentor == null) {
            return;
        }
        if (allowed) {
            editing.letTogether(mentee, mentor);
        } else {
            editing.keepApart(mentee, mentor);
        }
    }

    /** Notes whom those who moved had; true when somebody has one mentor twice now. */
    private boolean noteMoved(Map<PairKey, String> before) {
        Solution solution = outcome.solution();
        boolean twice = false;
        for (Map.Entry<Integer, Integer> move : solution.live.moved().entrySet()) {
            Wish wish = solution.model.catalogue.wish(move.getKey());
            int node = move.getValue();
            String had = node < 0 ? "" : name(solution.model.mentorAt(node));
            before.putIfAbsent(key(wish.menteeId(), wish.form()), had);
            twice |= wish.several() && TwiceTheSame.hasTwice(solution, move.getKey());
        }
        return twice;
    }

    private String name(int mentor) {
        return outcome.solution().model.catalogue.mentor(mentor).id();
    }

    /** The mentor somebody has now in a form, empty for none. */
    private String nameOf(String mentee, String form) {
        String frozen = draft.frozenMentor(mentee, form);
        if (frozen != null) {
            return frozen;
        }
        Integer w = outcome.solution().model.catalogue.wishNumber(mentee, form);
        int mentor = w == null ? -1 : outcome.solution().mentorOf(w);
        return mentor < 0 ? "" : name(mentor);
    }

    private List<Moved> moved(Map<PairKey, String> before) {
        List<Moved> moved = new ArrayList<>();
        new TreeMap<>(before)
                .forEach(
                        (key, from) -> {
                            String to = nameOf(key.mentee(), key.form());
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

    private EditResult anew(Map<PairKey, String> noted) {
        Map<PairKey, String> before = new HashMap<>(everybody());
        before.putAll(noted);
        solveAnew();
        everybody().keySet().forEach(key -> before.putIfAbsent(key, ""));
        return new EditResult(moved(before), true);
    }

    private Map<PairKey, String> everybody() {
        Solution solution = outcome.solution();
        Map<PairKey, String> all = new HashMap<>();
        for (int w = 0; w < solution.model.net.wishes(); w++) {
            Wish wish = solution.model.catalogue.wish(w);
            int mentor = solution.mentorOf(w);
            if (mentor >= 0) {
                all.put(key(wish.menteeId(), wish.form()), name(mentor));
            }
        }
        return all;
    }
}
