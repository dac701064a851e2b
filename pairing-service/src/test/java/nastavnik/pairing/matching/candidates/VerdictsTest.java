package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.RuleCount;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Mentors are judged 64 at a time; here each is asked alone, and both must agree. */
class VerdictsTest {

    private static final List<Rule> RULES =
            List.of(
                    rule("consent", "MENTEE_HAS", Map.of("fact", "CONSENTED")),
                    rule("checked", "MENTOR_HAS", Map.of("fact", "CHECKED")),
                    rule("gap", "AGE_GAP", Map.of("least", "2")),
                    rule("language", "COMMON_LANGUAGE", Map.of()),
                    rule("interest", "COMMON_INTEREST", Map.of()),
                    rule("new", "NOT_PREVIOUS", Map.of()));

    private static final List<String> BUILT_IN = List.of("self", "blocked", "same-mentor");

    private final Random random = new Random(3);

    @Test
    void whomRulesForbidIsCountedForAnyNumberOfMentors() {
        for (int mentors : new int[] {0, 1, 63, 64, 65, 127, 128, 129, 200}) {
            var catalogue = new Catalogue(problem(mentors));
            var verdicts = new Verdicts(catalogue);
            assertCounts(catalogue, verdicts, mentors + " mentors");
        }
    }

    @Test
    void whoWentAndWhoCameIsCountedToo() {
        var catalogue = new Catalogue(problem(70));
        var verdicts = new Verdicts(catalogue);
        assertCounts(catalogue, verdicts, "at first");
        for (int i = 0; i < 70; i += 1 + random.nextInt(9)) {
            catalogue.removeMentor(i);
            assertCounts(catalogue, verdicts, "without " + i);
        }
        for (int i = 0; i < 60; i += 7) {
            catalogue.add(mentor("n" + i));
            assertCounts(catalogue, verdicts, "with " + i);
        }
        catalogue.block(new BlockedPair("e0", "n7"));
        assertCounts(catalogue, verdicts, "one more blocked");
    }

    @Test
    void whatHoldsWhateverThePolicySaysIsNamed() {
        var catalogue = new Catalogue(problem(6));

        assertThat(builtIn(catalogue, "m1", 1)).containsExactly("self");
        assertThat(builtIn(catalogue, "m1", 2)).isEmpty();
        assertThat(builtIn(catalogue, "e1", 0)).containsExactly("same-mentor");
        assertThat(builtIn(catalogue, "e1", 5)).isEmpty();
        assertThat(builtIn(catalogue, "e2", 5)).containsExactly("blocked");
        assertThat(builtIn(catalogue, "e2", 4)).isEmpty();
    }

    private static List<String> builtIn(Catalogue catalogue, String mentee, int mentor) {
        Integer number = catalogue.wishNumber(mentee, Two.FORM);
        Wish wish = catalogue.wish(Objects.requireNonNull(number));
        return new Verdicts(catalogue)
                .broken(wish, mentor).stream().filter(BUILT_IN::contains).toList();
    }

    @Test
    void whatTheMenteeBreaksAloneIsNamed() {
        var two = new Two();

        assertThat(own(two.under(RULES))).containsExactly("consent");
        two.mentee.facts = Set.of("CONSENTED");
        assertThat(own(two.under(RULES))).isEmpty();
    }

    private static List<String> own(Catalogue catalogue) {
        return new Verdicts(catalogue).ownCodes(catalogue.wish(0));
    }

    private static void assertCounts(Catalogue catalogue, Verdicts verdicts, String when) {
        for (int w = 0; w < catalogue.wishCount(); w++) {
            Wish wish = catalogue.wish(w);
            Map<Integer, List<String>> seen = new HashMap<>();
            for (Alike alike : verdicts.alike(wish)) {
                List<String> codes = verdicts.codes(wish.form(), alike.rules());
                alike.mentors().stream().forEach(m -> seen.put(m, codes));
            }
            assertThat(seen).as(when).isEqualTo(broken(catalogue, verdicts, wish));
            assertThat(verdicts.tally(wish)).as(when).isEqualTo(tally(seen));
        }
    }

    /** Each mentor there asked alone, what the mentee breaks left aside. */
    private static Map<Integer, List<String>> broken(
            Catalogue catalogue, Verdicts verdicts, Wish wish) {
        Map<Integer, List<String>> broken = new HashMap<>();
        for (int m = 0; m < catalogue.mentorCount(); m++) {
            if (!catalogue.isGone(m)) {
                List<String> codes = new ArrayList<>(verdicts.broken(wish, m));
                codes.removeAll(verdicts.ownCodes(wish));
                broken.put(m, codes);
            }
        }
        return broken;
    }

    private static Tally tally(Map<Integer, List<String>> broken) {
        List<String> codes = new ArrayList<>(BUILT_IN);
        RULES.forEach(rule -> codes.add(rule.code()));
        List<RuleCount> counts =
                codes.stream()
                        .map(code -> count(code, broken))
                        .filter(count -> count.blocks() > 0)
                        .toList();
        int allowed = (int) broken.values().stream().filter(List::isEmpty).count();
        return new Tally(broken.size(), allowed, counts);
    }

    private static RuleCount count(String code, Map<Integer, List<String>> broken) {
        int blocks = (int) broken.values().stream().filter(b -> b.contains(code)).count();
        int alone = (int) broken.values().stream().filter(List.of(code)::equals).count();
        return new RuleCount(code, blocks, alone);
    }

    /** Four mentees; one is a mentor too, one has a mentor, one is kept apart from some. */
    private MatchingProblem problem(int mentors) {
        List<Mentee> mentees =
                IntStream.range(0, 4).mapToObj(i -> mentee(i == 3 ? "m1" : "e" + i)).toList();
        return new MatchingProblem(
                LocalDate.of(Two.YEAR, 9, 1),
                new MatchingPolicy("v1", RULES, List.of(), Map.of(), 0, 0, 0, 30),
                List.of(),
                mentees,
                IntStream.range(0, mentors).mapToObj(i -> mentor("m" + i)).toList(),
                List.of(new PairKey("e1", "m0", "OTHER")),
                IntStream.range(0, mentors)
                        .filter(i -> i % 5 == 0)
                        .mapToObj(i -> new BlockedPair("e2", "m" + i))
                        .toList(),
                List.of());
    }

    private Mentee mentee(String id) {
        var someone = someone(id, 14);
        someone.facts = random.nextBoolean() ? Set.of("CONSENTED") : Set.of();
        someone.previous = Set.of("m2", "m66");
        return someone.asMentee();
    }

    private Mentor mentor(String id) {
        var someone = someone(id, 16);
        someone.facts = random.nextInt(4) > 0 ? Set.of("CHECKED") : Set.of();
        return someone.asMentor();
    }

    private Two.Someone someone(String id, int age) {
        var someone = new Two.Someone(id, age + random.nextInt(3));
        someone.languages = random.nextInt(3) > 0 ? Set.of("ru") : Set.of("tt");
        someone.interests = random.nextInt(3) > 0 ? Set.of("a", "b") : Set.of("c");
        return someone;
    }

    private static Rule rule(String code, String kind, Map<String, String> parameters) {
        return new Rule(code, kind, Set.of(), parameters);
    }
}
