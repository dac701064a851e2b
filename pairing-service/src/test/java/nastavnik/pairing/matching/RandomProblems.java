package nastavnik.pairing.matching;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.Organisation;
import nastavnik.pairing.matching.problem.PairKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Small problems with every feature mixed, from a seed. */
public final class RandomProblems {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final List<String> FORMS = List.of("A", "B", "C");

    private final Random random;

    public RandomProblems(Random random) {
        this.random = random;
    }

    public MatchingProblem next() {
        List<Mentee> mentees = list(random.nextInt(6), i -> mentee("e" + i));
        List<Mentor> mentors = list(random.nextInt(5), i -> mentor("m" + i));
        List<PairKey> frozen = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (PairKey pair : list(random.nextInt(4), _ -> pair())) {
            List<String> twice =
                    List.of(pair.mentee() + pair.form(), pair.mentee() + pair.mentor());
            if (twice.stream().noneMatch(used::contains)) {
                used.addAll(twice);
                frozen.add(pair);
            }
        }
        return new MatchingProblem(
                DAY,
                policy(),
                List.of(
                        new Organisation("o0", "d0", Set.of("o2")),
                        new Organisation("o1", "d0", Set.of()),
                        new Organisation("o2", "d1", Set.of())),
                mentees,
                mentors,
                frozen,
                list(random.nextInt(3), _ -> blocked()),
                list(random.nextInt(4), _ -> pair()));
    }

    /** Three or four mentees who want several forms of mentors scarce in each. */
    MatchingProblem ofSeveralForms() {
        return with(
                list(2 + random.nextInt(3), i -> eager("e" + i)),
                list(2 + random.nextInt(2), i -> scarce("m" + i)));
    }

    MatchingProblem with(List<Mentee> mentees, List<Mentor> mentors) {
        return new MatchingProblem(
                DAY, policy(), List.of(), mentees, mentors, List.of(), List.of(), List.of());
    }

    /** Somebody who wants two or three forms. */
    Mentee eager(String id) {
        Mentee m = mentee(id);
        Set<String> forms = random.nextBoolean() ? Set.of("A", "B") : Set.of("A", "B", "C");
        return new Mentee(
                id,
                m.organisations(),
                m.category(),
                m.born(),
                forms,
                m.requests(),
                m.interests(),
                m.languages(),
                m.availability(),
                m.preferred(),
                m.previous(),
                m.facts(),
                m.remote(),
                m.priority(),
                m.waitedDays());
    }

    /** Somebody who has one or two places in each form and more in all. */
    Mentor scarce(String id) {
        Mentor m = mentor(id);
        Map<String, Integer> forms = new LinkedHashMap<>();
        FORMS.forEach(form -> forms.put(form, 1 + random.nextInt(2)));
        return new Mentor(
                id,
                m.organisations(),
                m.category(),
                m.born(),
                2 + random.nextInt(4),
                forms,
                m.groupSize(),
                m.competences(),
                m.interests(),
                m.languages(),
                m.availability(),
                m.desiredAgeFrom(),
                m.desiredAgeTo(),
                m.preferred(),
                m.facts(),
                m.remote());
    }

    BlockedPair blocked() {
        return new BlockedPair("e" + random.nextInt(6), "m" + random.nextInt(5));
    }

    PairKey pair() {
        return new PairKey(
                "e" + random.nextInt(6), "m" + random.nextInt(5), FORMS.get(random.nextInt(3)));
    }

    Mentee mentee(String id) {
        return new Mentee(
                id,
                some(1, "o0", "o1", "o2"),
                "PUPIL",
                2008 + random.nextInt(6),
                random.nextInt(3) == 0 ? some(2, "A", "B", "C") : some(1, "A", "B", "C"),
                some(random.nextInt(3), "x", "y", "z"),
                some(random.nextInt(3), "i", "j"),
                some(random.nextInt(2), "ru", "tt"),
                some(random.nextInt(3), "MON", "TUE", "WED"),
                random.nextInt(3) == 0 ? List.of("m0", "m1") : List.of(),
                random.nextInt(4) == 0 ? Set.of("m2") : Set.of(),
                random.nextInt(6) == 0 ? Set.of() : Set.of("CONSENTED"),
                random.nextBoolean(),
                random.nextInt(3) * random.nextInt(100),
                random.nextInt(200));
    }

    Mentor mentor(String id) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        int places = random.nextInt(4);
        for (String form : some(1 + random.nextInt(3), "A", "B", "C")) {
            forms.put(form, random.nextBoolean() ? places : random.nextInt(4));
        }
        return new Mentor(
                id,
                some(1 + random.nextInt(2), "o0", "o1", "o2"),
                random.nextBoolean() ? "PUPIL" : "TEACHER",
                2004 + random.nextInt(6),
                places,
                forms,
                random.nextInt(4),
                some(random.nextInt(4), "x", "y", "z"),
                some(random.nextInt(3), "i", "j"),
                some(random.nextInt(2), "ru", "tt"),
                some(random.nextInt(3), "MON", "TUE", "WED"),
                random.nextInt(4) == 0 ? 14 : null,
                random.nextInt(4) == 0 ? 16 : null,
                random.nextInt(3) == 0 ? List.of("e1") : List.of(),
                random.nextInt(6) == 0 ? Set.of() : Set.of("CONSENTED"),
                random.nextBoolean());
    }

    private MatchingPolicy policy() {
        List<Rule> rules = new ArrayList<>();
        maybe(rules, rule("mentee-consent", "MENTEE_HAS", Map.of("fact", "CONSENTED")));
        maybe(rules, rule("mentor-consent", "MENTOR_HAS", Map.of("fact", "CONSENTED")));
        maybe(rules, rule("gap", "AGE_GAP", Map.of("least", "-1", "most", "6")));
        maybe(rules, rule("desired", "DESIRED_AGE", Map.of()));
        maybe(rules, rule("mentee-age", "MENTEE_AGE", Map.of("least", "13")));
        maybe(rules, rule("mentor-age", "MENTOR_AGE", Map.of("most", "21")));
        maybe(rules, rule("mentor-is-pupil", "MENTOR_CATEGORY", Map.of("categories", "PUPIL")));
        maybe(rules, rule("mentee-is-pupil", "MENTEE_CATEGORY", Map.of("categories", "PUPIL")));
        maybe(rules, rule("place", "ORGANISATION", Map.of("allow", near())));
        maybe(rules, rule("interest", "COMMON_INTEREST", Map.of("least", "1")));
        maybe(rules, rule("covered", "REQUEST_COVERED", Map.of("least", "1")));
        maybe(rules, rule("language", "COMMON_LANGUAGE", Map.of()));
        maybe(rules, rule("time", "COMMON_AVAILABILITY", Map.of("least", "1")));
        maybe(rules, rule("new", "NOT_PREVIOUS", Map.of()));
        List<Weight> weights = new ArrayList<>();
        maybe(weights, weight("request", "REQUEST", Map.of()));
        maybe(weights, weight("interests", "INTERESTS", Map.of("enough", "2")));
        maybe(weights, weight("distance", "DISTANCE", Map.of("partner", "600")));
        maybe(weights, weight("preference", "PREFERENCE", Map.of()));
        maybe(weights, weight("age", "AGE_GAP", Map.of("ideal", "2", "spread", "5")));
        maybe(weights, weight("time", "AVAILABILITY", Map.of("enough", "2")));
        maybe(weights, weight("previous", "PREVIOUS", Map.of()));
        return new MatchingPolicy(
                "v1",
                rules,
                weights,
                random.nextBoolean() ? Map.of() : Map.of("A", 2),
                random.nextInt(3) * random.nextInt(80),
                random.nextInt(2) * random.nextInt(300),
                random.nextInt(20),
                1 + random.nextInt(3));
    }

    private String near() {
        return random.nextBoolean() ? "own,partner,remote" : "own,municipality";
    }

    private static Rule rule(String code, String kind, Map<String, String> parameters) {
        return new Rule(code, kind, Set.of(), parameters);
    }

    private Weight weight(String code, String kind, Map<String, String> parameters) {
        return new Weight(code, kind, random.nextInt(50), Set.of(), parameters);
    }

    private <T> void maybe(List<T> list, T value) {
        if (random.nextInt(4) == 0) {
            list.add(value);
        }
    }

    private Set<String> some(int count, String... words) {
        Set<String> some = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            some.add(words[random.nextInt(words.length)]);
        }
        return some;
    }

    private static <T> List<T> list(int size, IntFunction<T> each) {
        return new ArrayList<>(IntStream.range(0, size).mapToObj(each).toList());
    }
}
