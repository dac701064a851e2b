package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.result.EditResult;
import nastavnik.pairing.matching.result.MatchingResult;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A solved problem that can be asked and changed. Every edit leaves it optimal. For one thread at a
 * time.
 */
public final class Matching {

    private final Draft draft;
    private final RunControl control;
    private final Solution solution;
    private final Editing editing;
    private final Questions questions;
    private TwiceTheSame.Outcome outcome;
    private boolean edited;

    Matching(MatchingProblem problem, RunControl control, Scale scale) {
        this.control = control;
        draft = new Draft(problem);
        var watch = new ControlledWatch(control);
        var catalogue = new Catalogue(problem);
        solution = Solution.of(catalogue, problem.policy(), scale, control.threads(), watch);
        solution.live.record();
        outcome = new TwiceTheSame(solution, severals(), watch).resolve();
        editing = new Editing(solution);
        questions = new Questions(solution);
    }

    private List<Integer> severals() {
        Catalogue catalogue = solution.model.catalogue;
        return IntStream.range(0, catalogue.wishCount())
                .filter(w -> catalogue.wish(w).several())
                .boxed()
                .toList();
    }

    /** The problem as it is after all edits. */
    public MatchingProblem problem() {
        return draft.problem();
    }

    /** The whole answer, with its proof. */
    public MatchingResult result() {
        var watch = new ControlledWatch(control);
        watch.enter(RunControl.Stage.PROVING);
        boolean complete = !edited || solution.isComplete(watch);
        return new Answer(draft.problem(), solution, outcome, questions, complete, watch).result();
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
        var whereabouts = new Whereabouts(solution, draft, edit);
        if (!draft.apply(edit)) {
            return new EditResult(List.of(), 0);
        }
        edited = true;
        questions.forget();
        solution.live.record();
        solution.liftAll();
        editing.apply(edit);
        if (!solution.model.hasRoom()) {
            solution.makeRoom(new ControlledWatch(control));
        }
        solution.settle();
        outcome = new TwiceTheSame(solution, List.of(), (_, _) -> {}).resolve();
        return new EditResult(whereabouts.moved(), outcome.tried());
    }
}
