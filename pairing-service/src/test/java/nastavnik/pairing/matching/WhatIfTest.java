package nastavnik.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.candidates.Catalogue;
import nastavnik.pairing.matching.candidates.Verdicts;
import nastavnik.pairing.matching.candidates.Wish;
import nastavnik.pairing.matching.problem.Edit;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.result.BlockingPair;
import nastavnik.pairing.matching.result.MatchingResult;
import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.ProposedPair;
import nastavnik.pairing.matching.result.Relaxation;
import nastavnik.pairing.matching.result.Unmatched;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Places that would help, rules that stand in the way, pairs who would rather have each other. */
class WhatIfTest {

    private static final int INSTANCES = Instances.of(1500);

    @Test
    void aPlaceMoreIsWorthWhatTheBestMatchingWithItSaves() {
        each(
                (matching, when) -> {
                    MatchingProblem problem = matching.problem();
                    boolean simple = isSimple(problem);
                    for (Mentor mentor : problem.mentors()) {
                        if (!isScarce(mentor)) {
                            PlaceValue worth =
                                    Objects.requireNonNull(
                                            matching.questions().worthOfAPlace(mentor.id()));
                            long saved = saved(problem, mentor);
                            long told = worth.matched() * Oracle.ALONE + worth.points();
                            assertThat(told)
                                    .as("%s %s", when, mentor.id())
                                    .isLessThanOrEqualTo(saved);
                            if (simple && placesLeft(problem, mentor) > 0) {
                                assertThat(told).as("%s %s", when, mentor.id()).isEqualTo(saved);
                            }
                        }
                    }
                });
    }

    @Test
    void whoIsLeftAloneIsToldWhereAPlaceMoreIsWorthMost() {
        each(
                (matching, when) -> {
                    MatchingProblem problem = matching.problem();
                    boolean simple = isSimple(problem);
                    MatchingResult result = matching.result();
                    for (Unmatched one : result.unmatched()) {
                        assertThat(one.places())
                                .isSortedAccordingTo(
                                        Comparator.comparingInt(PlaceValue::matched)
                                                .thenComparingLong(PlaceValue::points)
                                                .reversed());
                        if (one.own().isEmpty()) {
                            List<String> had = had(result, one.mentee());
                            long helpful = one.candidates() - countFitting(problem, one, had);
                            assertThat(one.places())
                                    .as(when)
                                    .hasSize((int) helpful)
                                    .noneMatch(place -> had.contains(place.mentor()));
                        }
                        for (PlaceValue worth : one.places()) {
                            Mentor mentor = mentor(problem, worth.mentor());
                            if (simple && !isScarce(mentor) && placesLeft(problem, mentor) >= 0) {
                                long told = worth.matched() * Oracle.ALONE + worth.points();
                                long saved = saved(problem, mentor);
                                assertThat(told).as(when).isLessThanOrEqualTo(saved);
                                if (placesLeft(problem, mentor) > 0) {
                                    assertThat(told).as(when).isEqualTo(saved);
                                }
                            }
                        }
                    }
                });
    }

    /** The mentors somebody has in any form. */
    private static List<String> had(MatchingResult result, String mentee) {
        return result.pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .map(ProposedPair::mentor)
                .toList();
    }

    private static long countFitting(MatchingProblem problem, Unmatched one, List<String> some) {
        var catalogue = new Catalogue(problem);
        Wish wish =
                catalogue.wish(
                        Objects.requireNonNull(catalogue.wishNumber(one.mentee(), one.form())));
        return some.stream()
                .filter(
                        id ->
                                catalogue.fits(
                                        wish, Objects.requireNonNull(catalogue.mentorNumber(id))))
                .count();
    }

    /** Sixty mentors, places for two thirds: who is left alone is told of ten of those who may. */
    @Test
    void ofManyTheTenAreToldWhosePlacesAreWorthMost() {
        for (long seed = 0; seed < Instances.of(20); seed++) {
            Matching matching =
                    new MatchingEngine()
                            .open(PricingTest.free(90, 60, 65, seed), RunControl.unlimited());
            var catalogue = new Catalogue(matching.problem());
            for (Unmatched one : matching.result().unmatched()) {
                Integer w = catalogue.wishNumber(one.mentee(), one.form());
                Wish wish = catalogue.wish(Objects.requireNonNull(w));
                List<Long> worths = new ArrayList<>();
                for (int m = 0; m < catalogue.mentorCount(); m++) {
                    if (catalogue.vacancies().has(m, wish.form()) && catalogue.fits(wish, m)) {
                        worths.add(
                                worth(
                                        matching.questions()
                                                .worthOfAPlace(catalogue.mentor(m).id())));
                    }
                }
                List<Long> told =
                        one.places().stream()
                                .filter(p -> mentor(matching.problem(), p.mentor()).places() > 0)
                                .map(WhatIfTest::worth)
                                .toList();
                assertThat(one.places()).hasSizeLessThanOrEqualTo(10);
                worths.sort(Comparator.reverseOrder());
                assertThat(told)
                        .as("seed %d %s", seed, one)
                        .isEqualTo(worths.subList(0, told.size()));
                assertThat(one.places()).hasSize(Math.min(10, one.candidates()));
            }
        }
    }

    private static long worth(@Nullable PlaceValue value) {
        var known = Objects.requireNonNull(value);
        return known.matched() * Oracle.ALONE + known.points();
    }

    /** Whether nobody could get one mentor twice. */
    private static boolean isSimple(MatchingProblem problem) {
        return problem.mentees().stream().allMatch(m -> m.forms().size() < 2);
    }

    private static Mentor mentor(MatchingProblem problem, String id) {
        return problem.mentors().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean isScarce(Mentor mentor) {
        return mentor.placesByForm().values().stream().anyMatch(n -> n < mentor.places());
    }

    private static long placesLeft(MatchingProblem problem, Mentor mentor) {
        return mentor.places()
                - problem.frozen().stream().filter(p -> p.mentor().equals(mentor.id())).count();
    }

    /** How much less the best matching costs where a mentor has one place more in every form. */
    private static long saved(MatchingProblem problem, Mentor mentor) {
        Map<String, Integer> forms = new TreeMap<>();
        mentor.placesByForm().keySet().forEach(form -> forms.put(form, 100));
        var roomy =
                new Mentor(
                        mentor.id(),
                        mentor.organisations(),
                        mentor.category(),
                        mentor.born(),
                        mentor.places() + 1,
                        forms,
                        mentor.groupSize(),
                        mentor.competences(),
                        mentor.interests(),
                        mentor.languages(),
                        mentor.availability(),
                        mentor.desiredAgeFrom(),
                        mentor.desiredAgeTo(),
                        mentor.preferred(),
                        mentor.facts(),
                        mentor.remote());
        List<Mentor> mentors = new ArrayList<>(problem.mentors());
        mentors.set(mentors.indexOf(mentor), roomy);
        return Oracle.leastCost(problem) - Oracle.leastCost(with(problem, mentors));
    }

    private static MatchingProblem with(MatchingProblem p, List<Mentor> mentors) {
        return new MatchingProblem(
                p.day(),
                p.policy(),
                p.organisations(),
                p.mentees(),
                mentors,
                p.frozen(),
                p.blocked(),
                p.proposed());
    }

    @Test
    void theFewestRulesToGiveUpAreThoseThatKeepTheMostHelpfulMentorsAway() {
        each(
                (matching, when) -> {
                    MatchingProblem problem = matching.problem();
                    var catalogue = new Catalogue(problem);
                    for (int w = 0; w < catalogue.wishCount(); w++) {
                        Wish wish = catalogue.wish(w);
                        assertThat(matching.questions().relaxations(wish.menteeId(), wish.form()))
                                .as("%s %s", when, wish)
                                .isEqualTo(relaxations(catalogue, matching.result(), wish));
                    }
                });
    }

    private static List<Relaxation> relaxations(
            Catalogue catalogue, MatchingResult result, Wish wish) {
        var verdicts = new Verdicts(catalogue);
        List<String> own = verdicts.ownCodes(wish);
        Map<Long, List<Integer>> kept = new TreeMap<>();
        verdicts.alike(wish).stream()
                .filter(alike -> alike.rules() != 0)
                .forEach(
                        alike ->
                                kept.put(alike.rules(), alike.mentors().stream().boxed().toList()));
        List<Relaxation> all = new ArrayList<>();
        kept.forEach(
                (bits, mentors) -> {
                    List<Integer> open =
                            mentors.stream()
                                    .filter(m -> isFree(catalogue, result, wish, m))
                                    .toList();
                    List<String> rules = new ArrayList<>(own);
                    rules.addAll(verdicts.codes(wish.form(), bits));
                    int best =
                            (open.isEmpty() ? mentors : open)
                                    .stream()
                                            .mapToInt(m -> catalogue.score(wish, m))
                                            .max()
                                            .orElseThrow();
                    all.add(new Relaxation(rules, mentors.size(), open.size(), best));
                });
        return all.stream()
                .sorted(
                        Comparator.comparingInt((Relaxation r) -> r.rules().size())
                                .thenComparingInt(r -> -r.withPlaces())
                                .thenComparingInt(r -> -r.mentors()))
                .limit(5)
                .toList();
    }

    /** Whether a mentor has a place in the form that is neither decided on nor proposed. */
    private static boolean isFree(
            Catalogue catalogue, MatchingResult result, Wish wish, int mentor) {
        String id = catalogue.mentor(mentor).id();
        long proposed = result.pairs().stream().filter(p -> p.mentor().equals(id)).count();
        long inForm =
                result.pairs().stream()
                        .filter(p -> p.mentor().equals(id) && p.form().equals(wish.form()))
                        .count();
        return catalogue.vacancies().has(mentor, wish.form())
                && catalogue.vacancies().left(mentor) > proposed
                && catalogue.vacancies().left(mentor, wish.form()) > inForm;
    }

    @Test
    void pairsWhoWouldRatherHaveEachOtherAreFoundTheMostDissatisfiedFirst() {
        each(
                (matching, when) -> {
                    if (!isSimple(matching.problem())) {
                        return;
                    }
                    List<BlockingPair> all = blocking(matching.problem(), matching.result());
                    assertThat(matching.questions().blockingPairs(1000)).as(when).isEqualTo(all);
                    assertThat(matching.questions().blockingPairs(1))
                            .isEqualTo(all.subList(0, Math.min(1, all.size())));
                });
    }

    private static List<BlockingPair> blocking(MatchingProblem problem, MatchingResult result) {
        var catalogue = new Catalogue(problem);
        Map<String, Integer> own = new HashMap<>();
        Map<String, String> mentors = new HashMap<>();
        for (ProposedPair pair : result.pairs()) {
            own.put(pair.mentee() + pair.form(), pair.score());
            mentors.put(pair.mentee() + pair.form(), pair.mentor());
        }
        List<BlockingPair> pairs = new ArrayList<>();
        for (int w = 0; w < catalogue.wishCount(); w++) {
            Wish wish = catalogue.wish(w);
            String key = wish.menteeId() + wish.form();
            for (int m = 0; m < catalogue.mentorCount(); m++) {
                String id = catalogue.mentor(m).id();
                int score = catalogue.score(wish, m);
                int weakest = weakest(catalogue, result, m);
                if (catalogue.fits(wish, m)
                        && catalogue.vacancies().has(m, wish.form())
                        && !id.equals(mentors.get(key))
                        && score > own.getOrDefault(key, -1)
                        && score > weakest) {
                    pairs.add(
                            new BlockingPair(
                                    wish.menteeId(),
                                    id,
                                    wish.form(),
                                    score,
                                    own.getOrDefault(key, 0),
                                    Math.max(0, weakest)));
                }
            }
        }
        pairs.sort(
                Comparator.comparingInt((BlockingPair p) -> p.mentorsWeakest() - p.score())
                        .thenComparing(BlockingPair::mentee)
                        .thenComparing(BlockingPair::form)
                        .thenComparing(BlockingPair::mentor));
        return pairs;
    }

    /** The least score proposed to a mentor, -1 where there is a place. */
    private static int weakest(Catalogue catalogue, MatchingResult result, int mentor) {
        String id = catalogue.mentor(mentor).id();
        List<Integer> scores =
                result.pairs().stream()
                        .filter(p -> p.mentor().equals(id))
                        .map(ProposedPair::score)
                        .toList();
        return scores.size() < catalogue.vacancies().left(mentor)
                ? -1
                : scores.stream().mapToInt(s -> s).min().orElse(Integer.MAX_VALUE);
    }

    /** Some problems as they were told, and some after edits. */
    private static void each(BiConsumer<Matching, String> look) {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var problems = new RandomProblems(random);
            Matching matching = new MatchingEngine().open(problems.next(), RunControl.unlimited());
            look.accept(matching, "seed " + seed);
            if (random.nextInt(3) == 0) {
                matching.apply(new Edit.ChangeMentor(problems.mentor("m0")));
                matching.apply(new Edit.ChangeMentee(problems.mentee("e1")));
                look.accept(matching, "seed " + seed + " edited");
            }
        }
    }
}
