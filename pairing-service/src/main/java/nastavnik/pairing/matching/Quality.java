package nastavnik.pairing.matching;

import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.result.Figures;
import nastavnik.pairing.matching.result.MentorLoad;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import java.util.List;

/** The figures of a run. */
final class Quality {

    private Quality() {}

    static Figures of(
            MatchingProblem problem,
            List<ProposedPair> pairs,
            List<Unmatched> unmatched,
            List<MentorLoad> loads) {
        int byPlaces = (int) unmatched.stream().filter(u -> u.reason() == Reason.PLACES).count();
        return new Figures(
                pairs.size() + unmatched.size(),
                problem.frozen().size(),
                pairs.size(),
                pairs.size(),
                pairs.stream().mapToLong(ProposedPair::score).sum(),
                pairs.stream().mapToLong(ProposedPair::best).sum(),
                (int)
                        loads.stream()
                                .filter(l -> l.places() > 0 && l.frozen() + l.proposed() == 0)
                                .count(),
                unmatched.size() - byPlaces,
                byPlaces);
    }
}
