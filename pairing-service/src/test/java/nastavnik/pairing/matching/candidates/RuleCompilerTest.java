package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.Rule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom each rule lets be a pair, at its borders. */
class RuleCompilerTest {

    private static final Map<String, String> NONE = Map.of();

    private final Two two = new Two();

    @Test
    void aRuleHoldsForItsForms() {
        Map<String, String> fact = Map.of("fact", "CONSENTED");

        assertThat(two.may(new Rule("r", "MENTEE_HAS", Set.of(), fact))).isFalse();
        assertThat(two.may(new Rule("r", "MENTEE_HAS", Set.of(Two.FORM, "B"), fact))).isFalse();
        assertThat(two.may(new Rule("r", "MENTEE_HAS", Set.of("B"), fact))).isTrue();
    }

    @Test
    void aFactIsAskedOfTheRightSide() {
        two.mentee.facts = Set.of("CONSENTED");
        two.mentor.facts = Set.of("CHECKED");

        assertThat(two.may("MENTEE_HAS", Map.of("fact", "CONSENTED"))).isTrue();
        assertThat(two.may("MENTEE_HAS", Map.of("fact", "CHECKED"))).isFalse();
        assertThat(two.may("MENTOR_HAS", Map.of("fact", "CHECKED"))).isTrue();
        assertThat(two.may("MENTOR_HAS", Map.of("fact", "CONSENTED"))).isFalse();
    }

    @Test
    void aCategoryIsAskedOfTheRightSide() {
        two.mentee.category = "PUPIL";
        two.mentor.category = "TEACHER";

        assertThat(two.may("MENTEE_CATEGORY", Map.of("categories", "OTHER,PUPIL"))).isTrue();
        assertThat(two.may("MENTEE_CATEGORY", Map.of("categories", "TEACHER"))).isFalse();
        assertThat(two.may("MENTOR_CATEGORY", Map.of("categories", "TEACHER,OTHER"))).isTrue();
        assertThat(two.may("MENTOR_CATEGORY", Map.of("categories", "PUPIL"))).isFalse();
    }

    @Test
    void agesAreLimitedOnEachSideTheLimitsIncluded() {
        assertAge("MENTEE_AGE", two.mentee);
        assertAge("MENTOR_AGE", two.mentor);
    }

    private void assertAge(String kind, Two.Someone one) {
        one.age = 16;
        assertThat(two.may(kind, Map.of("least", "16"))).isTrue();
        assertThat(two.may(kind, Map.of("least", "17"))).isFalse();
        assertThat(two.may(kind, Map.of("most", "16"))).isTrue();
        assertThat(two.may(kind, Map.of("most", "15"))).isFalse();
        assertThat(two.may(kind, Map.of("least", "16", "most", "16"))).isTrue();
        one.age = 0;
        assertThat(two.may(kind, Map.of("most", "0"))).isTrue();
        assertThat(two.may(kind, Map.of("least", "0"))).isTrue();
        one.age = 150;
        assertThat(two.may(kind, Map.of("least", "150"))).isTrue();
        one.age = 30;
    }

    @Test
    void theAgeGapIsTheMentorsYearsOverTheMentees() {
        assertGap(3, Map.of("least", "3"), true);
        assertGap(2, Map.of("least", "3"), false);
        assertGap(3, Map.of("most", "3"), true);
        assertGap(4, Map.of("most", "3"), false);
        assertGap(-2, Map.of("least", "-2", "most", "-2"), true);
        assertGap(-3, Map.of("least", "-2"), false);
        assertGap(2, Map.of("least", "-2"), true);
        assertGap(2, Map.of("most", "-2"), false);
        assertGap(130, Map.of("least", "3"), true);
        assertGap(-130, Map.of("most", "3"), true);
        assertGap(5, NONE, true);
    }

    private void assertGap(int years, Map<String, String> parameters, boolean may) {
        two.mentee.age = years < 0 ? 14 - years : 14;
        two.mentor.age = two.mentee.age + years;
        assertThat(two.may("AGE_GAP", parameters)).as("%d %s", years, parameters).isEqualTo(may);
    }

    @Test
    void aMentorMayWantMenteesOfAnAge() {
        assertThat(two.may("DESIRED_AGE", NONE)).isTrue();
        two.mentor.desiredFrom = 14;
        two.mentor.desiredTo = 14;
        assertThat(two.may("DESIRED_AGE", NONE)).isTrue();
        two.mentor.desiredFrom = 15;
        two.mentor.desiredTo = null;
        assertThat(two.may("DESIRED_AGE", NONE)).isFalse();
        two.mentor.desiredFrom = null;
        two.mentor.desiredTo = 13;
        assertThat(two.may("DESIRED_AGE", NONE)).isFalse();
    }

    @Test
    void organisationsAreNearByTheirDegree() {
        two.organisations = Two.NEAR_AND_FAR;

        assertNear("o1", Set.of("own"));
        assertNear("o2", Set.of("partner"));
        assertNear("o3", Set.of("municipality"));
        assertNear("o4", Set.of());
    }

    private void assertNear(String where, Set<String> allowing) {
        for (String allow : List.of("own", "partner", "municipality", "remote")) {
            for (boolean turned : List.of(false, true)) {
                two.mentee.organisations = Set.of(turned ? where : "o1");
                two.mentor.organisations = Set.of(turned ? "o1" : where);
                assertThat(two.may("ORGANISATION", Map.of("allow", allow)))
                        .as("%s by %s", where, allow)
                        .isEqualTo(allowing.contains(allow));
            }
        }
        assertThat(two.may("ORGANISATION", Map.of("allow", "own,partner,municipality,remote")))
                .isEqualTo(!allowing.isEmpty());
    }

    @Test
    void atADistanceBothMustBeWillingAndTheRuleAllowIt() {
        Map<String, String> far = Map.of("allow", "own,remote");
        two.mentee.organisations = Set.of("o1");
        two.mentor.organisations = Set.of("o2");

        assertThat(two.may("ORGANISATION", far)).isFalse();
        two.mentee.remote = true;
        assertThat(two.may("ORGANISATION", far)).isFalse();
        two.mentor.remote = true;
        assertThat(two.may("ORGANISATION", far)).isTrue();
        assertThat(two.may("ORGANISATION", Map.of("allow", "own"))).isFalse();
        two.mentee.remote = false;
        assertThat(two.may("ORGANISATION", far)).isFalse();
    }

    @Test
    void aLanguageInCommonIsEnoughAndWhoNamedNoneSpeaksAny() {
        two.mentee.languages = Set.of("tt", "ru");
        assertThat(two.may("COMMON_LANGUAGE", NONE)).isTrue();
        two.mentor.languages = Set.of("ru", "en");
        assertThat(two.may("COMMON_LANGUAGE", NONE)).isTrue();
        two.mentor.languages = Set.of("en");
        assertThat(two.may("COMMON_LANGUAGE", NONE)).isFalse();
        two.mentee.languages = Set.of();
        assertThat(two.may("COMMON_LANGUAGE", NONE)).isTrue();
    }

    @Test
    void timesInCommonAreCountedAndWhoNamedNoneHasAll() {
        Map<String, String> twice = Map.of("least", "2");
        two.mentee.times = Set.of("MON", "TUE", "WED");
        assertThat(two.may("COMMON_AVAILABILITY", twice)).isTrue();
        two.mentor.times = Set.of("MON", "FRI");
        assertThat(two.may("COMMON_AVAILABILITY", NONE)).isTrue();
        assertThat(two.may("COMMON_AVAILABILITY", Map.of("least", "1"))).isTrue();
        assertThat(two.may("COMMON_AVAILABILITY", twice)).isFalse();
        two.mentor.times = Set.of("MON", "TUE");
        assertThat(two.may("COMMON_AVAILABILITY", twice)).isTrue();
        two.mentor.times = Set.of("FRI");
        assertThat(two.may("COMMON_AVAILABILITY", NONE)).isFalse();
        two.mentee.times = Set.of();
        assertThat(two.may("COMMON_AVAILABILITY", twice)).isTrue();
    }

    @Test
    void interestsInCommonAreCountedAndWhoNamedNoneSharesNone() {
        assertThat(two.may("COMMON_INTEREST", NONE)).isFalse();
        two.mentee.interests = Set.of("a", "b");
        two.mentor.interests = Set.of("b", "c");
        assertThat(two.may("COMMON_INTEREST", NONE)).isTrue();
        assertThat(two.may("COMMON_INTEREST", Map.of("least", "1"))).isTrue();
        assertThat(two.may("COMMON_INTEREST", Map.of("least", "2"))).isFalse();
        two.mentor.interests = Set.of("a", "b");
        assertThat(two.may("COMMON_INTEREST", Map.of("least", "2"))).isTrue();
    }

    @Test
    void aRequestIsCoveredByCompetences() {
        assertThat(two.may("REQUEST_COVERED", NONE)).isFalse();
        two.mentee.wants = Set.of("a", "b");
        two.mentor.wants = Set.of("b", "c");
        assertThat(two.may("REQUEST_COVERED", NONE)).isTrue();
        assertThat(two.may("REQUEST_COVERED", Map.of("least", "1"))).isTrue();
        assertThat(two.may("REQUEST_COVERED", Map.of("least", "2"))).isFalse();
        two.mentor.wants = Set.of("a", "b");
        assertThat(two.may("REQUEST_COVERED", Map.of("least", "2"))).isTrue();
    }

    @Test
    void aMentorOfAnEarlierCycleMayBeUnwanted() {
        two.mentee.previous = Set.of("other");
        assertThat(two.may("NOT_PREVIOUS", NONE)).isTrue();
        two.mentee.previous = Set.of("other", "m");
        assertThat(two.may("NOT_PREVIOUS", NONE)).isFalse();
    }
}
