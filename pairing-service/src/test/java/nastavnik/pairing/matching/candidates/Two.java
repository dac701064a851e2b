package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.Organisation;
import nastavnik.pairing.matching.result.ScorePart;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mentee of 14 and a mentor of 17 of whom nothing else is known until a test says it. */
final class Two {

    static final String FORM = "PUPIL_PUPIL";
    static final int YEAR = 2026;

    /** Of o1: its partner o2, o3 of the same municipality, o4 of neither. */
    static final List<Organisation> NEAR_AND_FAR =
            List.of(
                    new Organisation("o1", "d1", Set.of("o2")),
                    new Organisation("o2", "d2", Set.of()),
                    new Organisation("o3", "d1", Set.of()),
                    new Organisation("o4", "d2", Set.of()));

    final Someone mentee = new Someone("e", 14);
    final Someone mentor = new Someone("m", 17);
    List<Organisation> organisations = List.of();

    /** What a test may say of either. */
    static final class Someone {

        final String id;
        int age;
        Set<String> organisations = Set.of();
        String category = "PUPIL";
        Set<String> wants = Set.of();
        Set<String> interests = Set.of();
        Set<String> languages = Set.of();
        Set<String> times = Set.of();
        Set<String> facts = Set.of();
        List<String> preferred = List.of();
        Set<String> previous = Set.of();
        boolean remote;
        @Nullable Integer desiredFrom;
        @Nullable Integer desiredTo;

        Someone(String id, int age) {
            this.id = id;
            this.age = age;
        }

        Mentee asMentee() {
            return new Mentee(
                    id,
                    organisations,
                    category,
                    YEAR - age,
                    Set.of(FORM),
                    wants,
                    interests,
                    languages,
                    times,
                    preferred,
                    previous,
                    facts,
                    remote,
                    0,
                    0);
        }

        Mentor asMentor() {
            return new Mentor(
                    id,
                    organisations,
                    category,
                    YEAR - age,
                    1,
                    Map.of(FORM, 1),
                    1,
                    wants,
                    interests,
                    languages,
                    times,
                    desiredFrom,
                    desiredTo,
                    preferred,
                    facts,
                    remote);
        }
    }

    /** The two where nothing forbids and nothing counts. */
    Catalogue catalogue() {
        return new Catalogue(problem(List.of(), List.of()));
    }

    /** The two under some rules. */
    Catalogue under(List<Rule> rules) {
        return new Catalogue(problem(rules, List.of()));
    }

    /** Whether the two may be a pair by one rule, all ways of asking agreeing. */
    boolean may(String kind, Map<String, String> parameters) {
        return may(new Rule("rule", kind, Set.of(), parameters));
    }

    boolean may(Rule rule) {
        var catalogue = new Catalogue(problem(List.of(rule), List.of()));
        Wish wish = catalogue.wish(0);
        boolean fits = catalogue.fits(wish, 0);
        boolean found = new CandidateSearch(catalogue, 1).of(0).of(0) == 1;
        boolean kept = new Verdicts(catalogue).broken(wish, 0).isEmpty();
        if (fits != found || fits != kept) {
            throw new AssertionError("fits " + fits + ", found " + found + ", kept " + kept);
        }
        return fits;
    }

    /** How many points of a thousand the two get where only one weight counts. */
    int points(String kind, Map<String, String> parameters) {
        var weight = new Weight("weight", kind, 1, Set.of(), parameters);
        return parts(weight).getFirst().points();
    }

    /** What each of some weights gives the two. */
    List<ScorePart> parts(Weight... weights) {
        var catalogue = new Catalogue(problem(List.of(), List.of(weights)));
        List<ScorePart> parts = catalogue.parts(catalogue.wish(0), 0);
        int sum = parts.stream().mapToInt(ScorePart::points).sum();
        if (catalogue.score(catalogue.wish(0), 0) != sum) {
            throw new AssertionError("the score is not the sum of " + parts);
        }
        return parts;
    }

    private MatchingProblem problem(List<Rule> rules, List<Weight> weights) {
        return new MatchingProblem(
                LocalDate.of(YEAR, 9, 1),
                new MatchingPolicy("v1", rules, weights, Map.of(), 0, 0, 0, 30),
                organisations,
                List.of(mentee.asMentee()),
                List.of(mentor.asMentor()),
                List.of(),
                List.of(),
                List.of());
    }
}
