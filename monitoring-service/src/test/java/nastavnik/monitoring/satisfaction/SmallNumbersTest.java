package nastavnik.monitoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;

class SmallNumbersTest {

    @Test
    void belowFiveAnswersNothingIsShown() {
        assertThat(closed(4).hidden()).isTrue();
        assertThat(closed(4).percent()).isNull();
        assertThat(closed(5).hidden()).isFalse();
    }

    @Test
    void anOpenWaveMovesInStepsOfFive() {
        assertThat(SmallNumbers.publishable(9, true)).isEqualTo(5);
        assertThat(SmallNumbers.publishable(10, true)).isEqualTo(10);
        assertThat(SmallNumbers.publishable(9, false)).isEqualTo(9);
    }

    @Test
    void oneMoreAnswerInAnOpenWaveChangesNothingThatIsShown() {
        var six = List.of(true, true, false, true, true, false);
        var seven = List.of(true, true, false, true, true, false, false);

        assertThat(SmallNumbers.count(20, six, true).percent())
                .isEqualTo(SmallNumbers.count(20, seven, true).percent())
                .isEqualTo(80);
    }

    @Test
    void oneHiddenPartTakesTheNextSmallestWithIt() {
        var safe = SmallNumbers.parts(List.of(closed(20), closed(3), closed(7)), false);

        assertThat(safe).extracting(Count::hidden).containsExactly(false, true, true);
    }

    @Test
    void twoHiddenPartsCoverEachOther() {
        var safe = SmallNumbers.parts(List.of(closed(20), closed(3), closed(4)), false);

        assertThat(safe).extracting(Count::hidden).containsExactly(false, true, true);
    }

    @Test
    void aHiddenTotalHidesAllItsParts() {
        assertThat(SmallNumbers.parts(List.of(closed(5)), true)).allMatch(Count::hidden);
    }

    @Test
    void aPartNobodyAnsweredGivesNothingAway() {
        var safe = SmallNumbers.parts(List.of(closed(20), closed(0)), false);

        assertThat(safe.getFirst().hidden()).isFalse();
    }

    @Test
    void whoIsSatisfiedHasAMeanOfSevenOrMore() {
        assertThat(Rule.MEAN_OF_MARKS.satisfied(Map.of("a", 6, "b", 8))).isTrue();
        assertThat(Rule.MEAN_OF_MARKS.satisfied(Map.of("a", 6, "b", 7))).isFalse();
        assertThat(Rule.MEAN_OF_MARKS.satisfied(Map.of())).isFalse();
    }

    private static Count closed(int answers) {
        return SmallNumbers.count(30, Collections.nCopies(answers, true), false);
    }
}
