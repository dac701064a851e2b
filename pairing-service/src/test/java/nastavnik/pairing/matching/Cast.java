package nastavnik.pairing.matching;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** People for a test that is told in a few words. */
final class Cast {

    static final String FORM = "PUPIL_PUPIL";

    final List<Mentee> mentees = new ArrayList<>();
    final List<Mentor> mentors = new ArrayList<>();
    final List<PairKey> frozen = new ArrayList<>();
    final List<BlockedPair> blocked = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    private final List<Weight> weights =
            List.of(new Weight("request", "REQUEST", 1, Set.of(), Map.of()));

    Cast mentee(String id, Set<String> requests, Set<String> languages, String... facts) {
        return mentee(id, requests, languages, 0, 0, facts);
    }

    Cast mentee(
            String id,
            Set<String> requests,
            Set<String> languages,
            int priority,
            int waitedDays,
            String... facts) {
        mentees.add(
                new Mentee(
                        id,
                        Set.of("school"),
                        "PUPIL",
                        2012,
                        Set.of(FORM),
                        requests,
                        Set.of(),
                        languages,
                        Set.of(),
                        List.of(),
                        Set.of(),
                        Set.of(facts),
                        false,
                        priority,
                        waitedDays));
        return this;
    }

    Cast mentor(String id, int places, Set<String> competences, Set<String> languages) {
        Map<String, Integer> forms = new TreeMap<>();
        forms.put(FORM, places);
        mentors.add(
                new Mentor(
                        id,
                        Set.of("school"),
                        "PUPIL",
                        2010,
                        places,
                        forms,
                        2,
                        competences,
                        Set.of(),
                        languages,
                        Set.of(),
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        false));
        return this;
    }

    Cast rule(String code, String kind, Map<String, String> parameters) {
        rules.add(new Rule(code, kind, Set.of(), parameters));
        return this;
    }

    MatchingProblem problem() {
        var policy = new MatchingPolicy("v1", rules, weights, Map.of(), 0, 0, 0, 30);
        return new MatchingProblem(
                LocalDate.of(2026, 9, 1),
                policy,
                List.of(),
                mentees,
                mentors,
                frozen,
                blocked,
                List.of());
    }

    Matching open() {
        return new MatchingEngine().open(problem(), RunControl.unlimited());
    }
}
