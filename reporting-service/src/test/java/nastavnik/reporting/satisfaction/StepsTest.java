package nastavnik.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Side;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;
import nastavnik.reporting.methodology.SatisfactionRule.MeanOfMarks;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

class StepsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final LocalDate PAST_THE_LAST_DAY = DAY.plusDays(15);
    private static final Measure.Satisfaction MENTEES =
            new Measure.Satisfaction(Side.MENTEE, new MeanOfMarks(70), 5);

    private final Shelf shelf = new Shelf();
    private final District district =
            new District(shelf).municipality().school("a", 100, 40).school("b", 50, 20);
    private Instant now = Instant.parse("2021-03-01T06:00:00Z");

    @Test
    void aSingleAnswerMovesNothingWhileOthersAreAwaited() {
        asked("a", 20);

        assertThat(answering("a", 0, 4)).isZero();
        assertThat(answering("a", 4, 5)).isEqualTo(5);
        assertThat(answering("a", 5, 9)).isEqualTo(5);
        assertThat(answering("a", 9, 10)).isEqualTo(10);
        assertThat(answering("a", 10, 15)).isEqualTo(15);
    }

    @Test
    void theLastStepWaitsForEverybodySoThatItHasFiveToo() {
        asked("a", 11);

        assertThat(answering("a", 0, 10)).isEqualTo(5);
        assertThat(answering("a", 10, 11)).isEqualTo(11);
    }

    @Test
    void whoIsAskedNoMoreIsNotWaitedFor() {
        asked("a", 9);
        assertThat(answering("a", 0, 8)).isZero();

        tick();
        district.withdrawn("a", "a8", DAY, DAY);

        assertThat(shown("a", DAY)).isEqualTo(8);
    }

    @Test
    void theWaveEndsWithTheLastDayForAnswers() {
        asked("a", 9);
        answering("a", 0, 8);

        assertThat(shown("a", DAY.plusDays(14))).isZero();
        assertThat(shown("a", PAST_THE_LAST_DAY)).isEqualTo(8);
    }

    @Test
    void fewerThanAStepAreLeftOverWhenMoreHadStillBeenAwaited() {
        asked("a", 20);
        answering("a", 0, 17);

        assertThat(shown("a", PAST_THE_LAST_DAY)).isEqualTo(15);
        assertThat(of("a", PAST_THE_LAST_DAY).answered()).isEqualTo(17);
    }

    @Test
    void tooFewAreCountedInTheMunicipalityOnlyAndTheNextSmallestPartWithThem() {
        asked("a", 6);
        asked("b", 3);
        answering("a", 0, 6);
        answering("b", 0, 3);

        assertThat(shown("a", DAY)).isZero();
        assertThat(shown("b", DAY)).isZero();
        assertThat(whole(DAY).published()).isEqualTo(9);
    }

    @Test
    void aSecondWaveOfTooFewChangesNothingUntilThereAreEnough() {
        asked("a", 6);
        assertThat(answering("a", 0, 6)).isEqualTo(6);

        IntStream.range(6, 10).forEach(this::asksAndAnswers);
        assertThat(shown("a", DAY)).isEqualTo(6);

        asksAndAnswers(10);
        assertThat(shown("a", DAY)).isEqualTo(11);
    }

    @Test
    void anErasedAnswerTakesItsStepWithItSoThatTheDifferenceIsNotItsOwn() {
        asked("a", 11);
        answering("a", 0, 11);

        tick();
        district.erased("a", "a2", DAY.plusDays(3));

        assertThat(shown("a", DAY.plusDays(3))).isEqualTo(6);
    }

    @Test
    void aPersonWithManyQuestionnairesIsOnePerson() {
        for (int pair = 0; pair < 5; pair++) {
            tick();
            district.issued("a", "busy", DAY);
            district.answered("a", "busy", DAY, Map.of("a", 9), Map.of());
        }

        assertThat(shown("a", DAY)).isZero();
    }

    @Test
    void aPeriodBeginsAnew() {
        asked("a", 6);
        answering("a", 0, 6);

        assertThat(of("a", DAY.plusYears(1)).answered()).isZero();
    }

    private void asked(String school, int people) {
        for (int at = 0; at < people; at++) {
            tick();
            district.issued(school, school + at, DAY);
        }
    }

    private long answering(String school, int from, int until) {
        for (int at = from; at < until; at++) {
            tick();
            district.answered(school, school + at, DAY, Map.of("a", 9), Map.of());
        }
        return shown(school, DAY);
    }

    private void asksAndAnswers(int person) {
        tick();
        district.issued("a", "a" + person, DAY);
        answering("a", person, person + 1);
    }

    private void tick() {
        now = now.plusMillis(1);
        shelf.at(now);
    }

    private long shown(String school, LocalDate day) {
        return of(school, day).published();
    }

    private Satisfaction of(String school, LocalDate day) {
        return found(
                day,
                (whole, facts) ->
                        whole.part(facts.organisations().roster().find(school), term(day), facts));
    }

    private Satisfaction whole(LocalDate day) {
        return found(day, (whole, _) -> whole.all());
    }

    private Satisfaction found(LocalDate day, BiFunction<Voices.OfWhole, Facts, Voices> voices) {
        return shelf.read()
                .ask(
                        facts -> {
                            int[] all = facts.organisations().of(District.ID, day).toArray();
                            var whole = Voices.OfWhole.of(all, MENTEES, term(day), facts);
                            return Satisfaction.of(MENTEES, List.of(voices.apply(whole, facts)));
                        })
                .answer();
    }

    private static Term term(LocalDate day) {
        return new Term(day, day.withDayOfYear(1), day, day);
    }
}
