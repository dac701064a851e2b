package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.result.ScorePart;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each weight gives, counted by hand. */
class WeightCompilerTest {

    private final Two two = new Two();

    @Test
    void theThousandPointsAreSharedOutInProportionAndNoneIsLost() {
        assertThat(two.parts(any("a", 1), any("b", 1), any("c", 1)))
                .extracting(ScorePart::most)
                .containsExactly(333, 333, 334);
        assertThat(two.parts(any("a", 7), any("b", 2), any("c", 1)))
                .extracting(ScorePart::most)
                .containsExactly(700, 200, 100);
        assertThat(two.parts(any("a", 1_000_000), any("b", 1)))
                .extracting(ScorePart::most)
                .containsExactly(999, 1);
    }

    @Test
    void whatCountsNothingOrForOtherFormsOnlyIsNoPart() {
        var elsewhere = new Weight("c", "PREVIOUS", 5, Set.of("OTHER"), Map.of());
        var here = new Weight("d", "PREVIOUS", 5, Set.of(Two.FORM, "OTHER"), Map.of());

        assertThat(two.parts(any("a", 5), any("b", 0), elsewhere, here))
                .extracting(ScorePart::code)
                .containsExactly("a", "d");
    }

    @Test
    void aPartIsRoundedToWholePoints() {
        two.mentee.wants = Set.of("x", "y");
        two.mentor.wants = Set.of("x");
        var half = new Weight("half", "REQUEST", 1, Set.of(), Map.of());

        assertThat(two.parts(half, any("b", 1), any("c", 1)).getFirst())
                .isEqualTo(new ScorePart("half", 167, 333));
    }

    @Test
    void aRequestCountsByTheShareThatIsCovered() {
        assertThat(two.points("REQUEST", Map.of())).isEqualTo(1000);
        two.mentor.wants = Set.of("x", "other");
        assertThat(two.points("REQUEST", Map.of())).isEqualTo(1000);
        two.mentee.wants = Set.of("x", "y", "z", "u");
        assertThat(two.points("REQUEST", Map.of())).isEqualTo(250);
        two.mentor.wants = Set.of("x", "y", "z", "u", "other");
        assertThat(two.points("REQUEST", Map.of())).isEqualTo(1000);
        two.mentor.wants = Set.of();
        assertThat(two.points("REQUEST", Map.of())).isZero();
    }

    @Test
    void interestsCountByWhatIsEnoughThreeIfNotSaid() {
        assertThat(two.points("INTERESTS", Map.of())).isEqualTo(1000);
        two.mentee.interests = Set.of("a", "b", "c", "d");
        assertThat(two.points("INTERESTS", Map.of())).isZero();
        two.mentor.interests = Set.of("a");
        assertThat(two.points("INTERESTS", Map.of())).isEqualTo(333);
        assertThat(two.points("INTERESTS", Map.of("enough", "1"))).isEqualTo(1000);
        assertThat(two.points("INTERESTS", Map.of("enough", "2"))).isEqualTo(500);
        assertThat(two.points("INTERESTS", Map.of("enough", "1000"))).isEqualTo(250);
        two.mentor.interests = Set.of("a", "b", "c", "d");
        assertThat(two.points("INTERESTS", Map.of())).isEqualTo(1000);
        two.mentee.interests = Set.of("a", "e");
        assertThat(two.points("INTERESTS", Map.of())).isEqualTo(500);
    }

    @Test
    void timesCountByWhatIsEnoughAndWhoNamedNoneHasAll() {
        assertThat(two.points("AVAILABILITY", Map.of())).isEqualTo(1000);
        two.mentee.times = Set.of("MON", "TUE");
        assertThat(two.points("AVAILABILITY", Map.of())).isEqualTo(1000);
        two.mentor.times = Set.of("WED", "THU");
        assertThat(two.points("AVAILABILITY", Map.of())).isZero();
        two.mentor.times = Set.of("MON");
        assertThat(two.points("AVAILABILITY", Map.of())).isEqualTo(1000);
        assertThat(two.points("AVAILABILITY", Map.of("enough", "1"))).isEqualTo(1000);
        assertThat(two.points("AVAILABILITY", Map.of("enough", "4"))).isEqualTo(250);
        two.mentor.times = Set.of("MON", "TUE");
        assertThat(two.points("AVAILABILITY", Map.of())).isEqualTo(1000);
        two.mentee.times = Set.of();
        assertThat(two.points("AVAILABILITY", Map.of("enough", "4"))).isEqualTo(1000);
    }

    @Test
    void sharesAreRoundedDown() {
        two.mentee.wants = Set.of("a", "b", "c", "d", "e", "f", "g");
        two.mentor.wants = Set.of("a", "b", "c", "d", "e", "f");
        two.mentee.times = two.mentee.wants;
        two.mentor.times = two.mentor.wants;

        assertThat(two.points("REQUEST", Map.of())).isEqualTo(857);
        assertThat(two.points("AVAILABILITY", Map.of("enough", "7"))).isEqualTo(857);
        assertThat(gap(100, Map.of("ideal", "-49", "spread", "150"))).isEqualTo(7);
    }

    @Test
    void theAgeGapCountsByHowFarItIsFromTheIdeal() {
        assertThat(gap(3, Map.of())).isEqualTo(1000);
        assertThat(gap(4, Map.of())).isEqualTo(800);
        assertThat(gap(2, Map.of())).isEqualTo(800);
        assertThat(gap(7, Map.of())).isEqualTo(200);
        assertThat(gap(8, Map.of())).isZero();
        assertThat(gap(30, Map.of())).isZero();
        assertThat(gap(-9, Map.of())).isZero();
        assertThat(gap(-1, Map.of("ideal", "-1", "spread", "1"))).isEqualTo(1000);
        assertThat(gap(0, Map.of("ideal", "-1", "spread", "1"))).isZero();
        assertThat(gap(0, Map.of("ideal", "-1", "spread", "4"))).isEqualTo(750);
    }

    private int gap(int years, Map<String, String> parameters) {
        two.mentor.age = two.mentee.age + years;
        return two.points("AGE_GAP", parameters);
    }

    @Test
    void distanceCountsByDegrees() {
        two.organisations = Two.NEAR_AND_FAR;
        Map<String, String> own = Map.of("partner", "9", "municipality", "8", "elsewhere", "7");

        assertDistance("o1", 1000, 1000, own);
        assertDistance("o2", 700, 9, own);
        assertDistance("o3", 400, 8, own);
        assertDistance("o4", 0, 7, own);
        assertThat(two.points("DISTANCE", Map.of("elsewhere", "1000"))).isEqualTo(1000);
        assertThat(two.points("DISTANCE", Map.of("elsewhere", "0"))).isZero();
    }

    private void assertDistance(String where, int usual, int said, Map<String, String> own) {
        two.mentee.organisations = Set.of("o1");
        two.mentor.organisations = Set.of(where);
        assertThat(two.points("DISTANCE", Map.of())).as(where).isEqualTo(usual);
        assertThat(two.points("DISTANCE", own)).as(where).isEqualTo(said);
        two.mentee.organisations = Set.of(where);
        two.mentor.organisations = Set.of("o1");
        assertThat(two.points("DISTANCE", own)).as(where).isEqualTo(said);
    }

    @Test
    void whomOneAskedForCountsByRankAndBothSidesCount() {
        assertThat(two.points("PREFERENCE", Map.of())).isZero();
        assertThat(askedFor(1)).isEqualTo(500);
        assertThat(askedFor(2)).isEqualTo(400);
        assertThat(askedFor(5)).isEqualTo(100);
        assertThat(askedFor(6)).isEqualTo(100);
        two.mentor.preferred = List.of("e");
        assertThat(askedFor(1)).isEqualTo(1000);
        assertThat(askedFor(3)).isEqualTo(800);
        two.mentor.preferred = List.of("other", "e");
        assertThat(askedFor(3)).isEqualTo(700);
    }

    /** The points where the mentee names the mentor at that place of the list. */
    private int askedFor(int place) {
        two.mentee.preferred = List.of("a", "b", "c", "d", "f", "m").subList(6 - place, 6);
        return two.points("PREFERENCE", Map.of());
    }

    @Test
    void aMentorOfAnEarlierCycleCountsWhole() {
        two.mentee.previous = Set.of("other");
        assertThat(two.points("PREVIOUS", Map.of())).isZero();
        two.mentee.previous = Set.of("other", "m");
        assertThat(two.points("PREVIOUS", Map.of())).isEqualTo(1000);
    }

    private static Weight any(String code, int points) {
        return new Weight(code, "PREVIOUS", points, Set.of(), Map.of());
    }
}
