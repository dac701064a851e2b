package nastavnik.pairing.matching;

import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.result.Figures;
import nastavnik.pairing.matching.result.MentorLoad;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a run. */
final class Quality {

    private final MatchingProblem problem;
    private final List<ProposedPair> pairs;
    private final List<Unmatched> unmatched;
    private final List<MentorLoad> loads;

    Quality(
            MatchingProblem problem,
            List<ProposedPair> pairs,
            List<Unmatched> unmatched,
            List<MentorLoad> loads) {
        this.problem = problem;
        this.pairs = pairs;
        this.unmatched = unmatched;
        this.loads = loads;
    }

    Figures figures() {
        int byPlaces = (int) unmatched.stream().filter(u -> u.reason() == Reason.PLACES).count();
        return new Figures(
                pairs.size() + unmatched.size(),
                problem.frozen().size(),
                pairs.size(),
                pairs.size(),
                pairs.stream().mapToLong(ProposedPair::score).sum(),
                pairs.stream().mapToLong(ProposedPair::best).sum(),
                (int) loads.stream().filter(Quality::isIdle).count(),
                unmatched.size() - byPlaces,
                byPlaces,
                distribution(),
                byReason(),
                byOrganisation());
    }

    private static boolean isIdle(MentorLoad load) {
        return load.places() > 0 && load.frozen() + load.proposed() == 0;
    }

    private Map<Integer, Integer> distribution() {
        Map<Integer, Integer> mentors = new TreeMap<>();
        loads.forEach(load -> mentors.merge(load.frozen() + load.proposed(), 1, Integer::sum));
        return mentors;
    }

    private Map<Reason, Integer> byReason() {
        Map<Reason, Integer> wishes = new TreeMap<>();
        unmatched.forEach(u -> wishes.merge(u.reason(), 1, Integer::sum));
        return wishes;
    }

    private Map<String, Integer> byOrganisation() {
        Map<String, Mentee> mentees = new HashMap<>();
        problem.mentees().forEach(mentee -> mentees.put(mentee.id(), mentee));
        Map<String, Integer> wishes = new TreeMap<>();
        for (Unmatched one : unmatched) {
            Mentee mentee = mentees.get(one.mentee());
            if (mentee != null) {
                mentee.organisations().forEach(o -> wishes.merge(o, 1, Integer::sum));
            }
        }
        return wishes;
    }
}
