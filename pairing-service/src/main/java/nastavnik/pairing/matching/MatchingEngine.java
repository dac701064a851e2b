package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.PolicyRefused;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.PairCheck;
import nastavnik.pairing.matching.result.ScorePart;

import java.util.ArrayList;
import java.util.List;

/** Finds the best matching and proves that it is. Has no state; any thread may use it. */
public final class MatchingEngine {

    private final Scale scale;

    public MatchingEngine() {
        this(Scale.USUAL);
    }

    MatchingEngine(Scale scale) {
        this.scale = scale;
    }

    /**
     * As many wishes as possible filled, then the highest score less what the load costs.
     *
     * @throws PolicyRefused when a rule or weight makes no sense
     * @throws IllegalArgumentException when two people have the same id
     * @throws MatchingStopped when the control says so
     */
    public MatchingResult solve(MatchingProblem problem, RunControl control) {
        return open(problem, control).result();
    }

    /** The same, for questions and changes afterwards. */
    public Matching open(MatchingProblem problem, RunControl control) {
        return new Matching(problem, control, scale);
    }

    /** What the same rules say of a pair made by hand, frozen pairs and places included. */
    public PairCheck check(MatchingProblem problem, PairKey pair) {
        var catalogue = new Catalogue(problem);
        Integer wish = catalogue.wishNumber(pair.mentee(), pair.form());
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (wish == null || mentor == null) {
            return new PairCheck(List.of(missing(problem, pair)), 0, List.of());
        }
        List<String> broken =
                new ArrayList<>(new Verdicts(catalogue).broken(catalogue.wish(wish), mentor));
        boolean full = !catalogue.vacancies().has(mentor, pair.form());
        if (full && !broken.contains(BuiltIn.FORM)) {
            broken.add(BuiltIn.NO_PLACE);
        }
        List<ScorePart> parts = catalogue.parts(catalogue.wish(wish), mentor);
        return new PairCheck(broken, parts.stream().mapToInt(ScorePart::points).sum(), parts);
    }

    private static String missing(MatchingProblem problem, PairKey pair) {
        return problem.frozen().stream()
                        .filter(frozen -> frozen.mentee().equals(pair.mentee()))
                        .anyMatch(frozen -> frozen.form().equals(pair.form()))
                ? BuiltIn.HAS_MENTOR
                : BuiltIn.FORM;
    }
}
