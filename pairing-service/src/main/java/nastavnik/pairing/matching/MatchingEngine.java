package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.network.Assignment;
import nastavnik.pairing.matching.network.LiveAssignment;
import nastavnik.pairing.matching.network.Network;
import nastavnik.pairing.matching.network.Proof;
import nastavnik.pairing.matching.policy.BuiltIn;
import nastavnik.pairing.matching.policy.PolicyRefused;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.PairCheck;

import java.util.ArrayList;
import java.util.List;

/** Finds the best matching and proves that it is. Has no state; any thread may use it. */
public final class MatchingEngine {

    /**
     * As many wishes as possible filled, then the highest score less what the load costs.
     *
     * @throws PolicyRefused when a rule or weight makes no sense
     * @throws IllegalArgumentException when two people have the same id
     * @throws MatchingStopped when the control says so
     */
    public MatchingResult solve(MatchingProblem problem, RunControl control) {
        var watch = new ControlledWatch(control);
        var catalogue = new Catalogue(problem);
        watch.enter(RunControl.Stage.CANDIDATES);
        long[] done = {0};
        CandidateTable candidates =
                catalogue.candidates(() -> watch.at(done[0]++, catalogue.wishes().size()));
        watch.enter(RunControl.Stage.SOLVING);
        var model = new Model(catalogue, candidates, problem.policy());
        Network network = model.network(problem.policy());
        var live = new LiveAssignment(network);
        live.solve(watch);
        Assignment assignment = live.assignment();
        watch.enter(RunControl.Stage.PROVING);
        Proof proof = Proof.of(network, assignment);
        watch.enter(RunControl.Stage.EXPLAINING);
        return new Answer(problem, model, network, assignment, proof).result();
    }

    /** What the same rules say of a pair made by hand, frozen pairs and places included. */
    public PairCheck check(MatchingProblem problem, PairKey pair) {
        var catalogue = new Catalogue(problem);
        Wish wish =
                catalogue.wishes().stream()
                        .filter(w -> w.menteeId().equals(pair.mentee()))
                        .filter(w -> w.form().equals(pair.form()))
                        .findFirst()
                        .orElse(null);
        Integer mentor = catalogue.mentorNumber(pair.mentor());
        if (wish == null || mentor == null) {
            return new PairCheck(List.of(missing(problem, pair)), 0, List.of());
        }
        List<String> broken = new ArrayList<>(catalogue.broken(wish, mentor));
        if (!broken.contains(BuiltIn.FORM) && catalogue.placesLeft(mentor, pair.form()) == 0) {
            broken.add(BuiltIn.NO_PLACE);
        }
        var parts = catalogue.parts(wish, mentor);
        return new PairCheck(broken, parts.stream().mapToInt(p -> p.points()).sum(), parts);
    }

    private static String missing(MatchingProblem problem, PairKey pair) {
        boolean served =
                problem.frozen().stream()
                        .anyMatch(
                                f ->
                                        f.mentee().equals(pair.mentee())
                                                && f.form().equals(pair.form()));
        return served ? BuiltIn.HAS_MENTOR : BuiltIn.FORM;
    }
}
