package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.PairKey;
import nastavnik.pairing.matching.result.Figures;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.MentorLoad;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.ScorePart;
import nastavnik.pairing.matching.result.Unmatched;
import nastavnik.pairing.matching.result.Unmatched.Reason;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an answer says of its pairs is counted again from the pairs and the people. */
class AnswerTest {

    private static final int INSTANCES = Instances.of(2000);

    @Test
    void everyPairIsToldWithItsScoreAndTheBestThereCouldBe() {
        each(
                (problem, result, when) -> {
                    var catalogue = new Catalogue(problem);
                    for (ProposedPair pair : result.pairs()) {
                        Wish wish = wish(catalogue, pair);
                        int mentor = Objects.requireNonNull(catalogue.mentorNumber(pair.mentor()));
                        assertThat(pair.score()).as(when).isEqualTo(catalogue.score(wish, mentor));
                        assertThat(pair.parts().stream().mapToInt(ScorePart::points).sum())
                                .isEqualTo(pair.score());
                        assertThat(pair.best()).as(when).isEqualTo(best(catalogue, wish));
                        assertThat(pair.kept())
                                .as(when)
                                .isEqualTo(
                                        problem.proposed()
                                                .contains(
                                                        new PairKey(
                                                                pair.mentee(),
                                                                pair.mentor(),
                                                                pair.form())));
                    }
                    assertThat(result.pairs())
                            .isSortedAccordingTo(
                                    Comparator.comparing(ProposedPair::mentee)
                                            .thenComparing(ProposedPair::form));
                    assertThat(result.unmatched())
                            .isSortedAccordingTo(
                                    Comparator.comparing(Unmatched::mentee)
                                            .thenComparing(Unmatched::form));
                });
    }

    private static Wish wish(Catalogue catalogue, ProposedPair pair) {
        Integer number = catalogue.wishNumber(pair.mentee(), pair.form());
        return catalogue.wish(Objects.requireNonNull(number));
    }

    private static int best(Catalogue catalogue, Wish wish) {
        return IntStream.range(0, catalogue.mentorCount())
                .filter(m -> catalogue.fits(wish, m) && catalogue.vacancies().has(m, wish.form()))
                .map(m -> catalogue.score(wish, m))
                .max()
                .orElseThrow();
    }

    @Test
    void groupsAreFilledOneAfterAnotherAndLoadsAreWhatTheyAre() {
        each(
                (problem, result, when) -> {
                    List<MentorLoad> loads = new ArrayList<>();
                    for (Mentor mentor : problem.mentors()) {
                        loads.add(load(problem, result, mentor, when));
                    }
                    loads.sort(Comparator.comparing(MentorLoad::mentor));
                    assertThat(result.loads()).as(when).isEqualTo(loads);
                });
    }

    private static MentorLoad load(
            MatchingProblem problem, MatchingResult result, Mentor mentor, String when) {
        Map<String, List<Integer>> groups =
                result.pairs().stream()
                        .filter(p -> p.mentor().equals(mentor.id()))
                        .collect(
                                Collectors.groupingBy(
                                        ProposedPair::form,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                ProposedPair::group, Collectors.toList())));
        int proposed = 0;
        int count = 0;
        int smallest = Integer.MAX_VALUE;
        for (var entry : groups.entrySet()) {
            List<Integer> numbers = entry.getValue().stream().sorted().toList();
            int most =
                    Math.min(
                            Math.max(1, mentor.groupSize()),
                            problem.policy()
                                    .groupSizes()
                                    .getOrDefault(entry.getKey(), Integer.MAX_VALUE));
            assertThat(numbers)
                    .as(when)
                    .isEqualTo(
                            IntStream.range(0, numbers.size())
                                    .mapToObj(i -> i / most + 1)
                                    .toList());
            proposed += numbers.size();
            count += numbers.getLast();
            int last = numbers.getLast();
            smallest = Math.min(smallest, (int) numbers.stream().filter(g -> g == last).count());
        }
        return new MentorLoad(
                mentor.id(),
                mentor.places(),
                (int) frozen(problem, mentor),
                proposed,
                count,
                count == 0 ? 0 : smallest);
    }

    private static long frozen(MatchingProblem problem, Mentor mentor) {
        return problem.frozen().stream().filter(p -> p.mentor().equals(mentor.id())).count();
    }

    @Test
    void theFiguresAreTheSumsOfTheAnswer() {
        each(
                (problem, result, when) -> {
                    Figures figures = result.figures();
                    List<Unmatched> alone = result.unmatched();
                    long byPlaces = alone.stream().filter(u -> u.reason() == Reason.PLACES).count();
                    assertThat(figures.wishes())
                            .isEqualTo(new Catalogue(problem).wishCount())
                            .isEqualTo(result.pairs().size() + alone.size());
                    assertThat(figures.frozen()).isEqualTo(problem.frozen().size());
                    assertThat(figures.matched()).isEqualTo(result.pairs().size());
                    assertThat(figures.possible()).isEqualTo(result.pairs().size());
                    assertThat(figures.score())
                            .isEqualTo(
                                    result.pairs().stream().mapToLong(ProposedPair::score).sum());
                    assertThat(figures.bestScores())
                            .isEqualTo(result.pairs().stream().mapToLong(ProposedPair::best).sum());
                    assertThat(figures.unmatchedByPlaces()).isEqualTo((int) byPlaces);
                    assertThat(figures.unmatchedByRules()).isEqualTo(alone.size() - (int) byPlaces);
                    assertThat(figures.unmatchedByReason())
                            .isEqualTo(counts(alone.stream().map(Unmatched::reason).toList()));
                    assertThat(figures.unmatchedByOrganisation())
                            .as(when)
                            .isEqualTo(counts(organisations(problem, alone)));
                    List<Integer> mentees =
                            result.loads().stream().map(l -> l.frozen() + l.proposed()).toList();
                    assertThat(figures.mentorsByLoad()).as(when).isEqualTo(counts(mentees));
                    long idle =
                            result.loads().stream()
                                    .filter(l -> l.places() > 0)
                                    .filter(l -> l.frozen() + l.proposed() == 0)
                                    .count();
                    assertThat(figures.idleMentors()).as(when).isEqualTo((int) idle);
                });
    }

    private static List<String> organisations(MatchingProblem problem, List<Unmatched> alone) {
        Map<String, Mentee> mentees =
                problem.mentees().stream().collect(Collectors.toMap(Mentee::id, m -> m));
        return alone.stream()
                .flatMap(
                        u ->
                                Objects.requireNonNull(mentees.get(u.mentee()))
                                        .organisations()
                                        .stream())
                .toList();
    }

    private static <T> Map<T, Integer> counts(List<T> things) {
        Map<T, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
        return counts;
    }

    @Test
    void whyNobodyIsSaidInOneWord() {
        each(
                (problem, result, when) -> {
                    var catalogue = new Catalogue(problem);
                    for (Unmatched one : result.unmatched()) {
                        Integer number = catalogue.wishNumber(one.mentee(), one.form());
                        Wish wish = catalogue.wish(Objects.requireNonNull(number));
                        assertThat(one.reason()).as(when).isEqualTo(reason(catalogue, wish, one));
                    }
                });
    }

    private static Reason reason(Catalogue catalogue, Wish wish, Unmatched one) {
        boolean offered =
                IntStream.range(0, catalogue.mentorCount())
                        .anyMatch(m -> catalogue.mentor(m).placesByForm().containsKey(wish.form()));
        boolean fits =
                IntStream.range(0, catalogue.mentorCount()).anyMatch(m -> catalogue.fits(wish, m));
        if (!one.own().isEmpty()) {
            return Reason.NOT_ELIGIBLE;
        }
        return !offered ? Reason.NOT_OFFERED : fits ? Reason.PLACES : Reason.RULES;
    }

    private interface Look {
        void at(MatchingProblem problem, MatchingResult result, String when);
    }

    private static void each(Look look) {
        for (long seed = 0; seed < INSTANCES; seed++) {
            MatchingProblem problem = new RandomProblems(new Random(seed)).next();
            look.at(
                    problem,
                    new MatchingEngine().solve(problem, RunControl.unlimited()),
                    "seed " + seed);
        }
    }
}
