package nastavnik.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodologies;
import nastavnik.reporting.methodology.Methodology;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The same answers by each of the rules that are shipped. */
class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Methodologies ALL = Methodologies.shipped("kalininsky-2020");

    private final Shelf shelf = new Shelf();
    private final District district =
            new District(shelf).municipality().school("a", 100, 40).school("b", 50, 20);

    @BeforeEach
    void fivePupilsAndATeacherHaveAnswered() {
        pupil("glad", 10, 10, true);
        pupil("content", 8, 8, true);
        pupil("so-so", 7, 7, false);
        pupil("glad-of-the-work", 2, 8, false);
        pupil("bored", 5, 5, false);
        answer("teacher", Map.of("effectiveness", 9, "frequency", 3), Map.of("go-on", true));
    }

    @Test
    void byDefaultAMeanOfSevenOrMore() {
        assertThat(shares("kalininsky-2020")).isEqualTo("3/6");
    }

    @Test
    void oneQuestionFromSevenOrFromEightAndForTeachersTheirOwnQuestion() {
        assertThat(shares("satisfied-by-work-7")).isEqualTo("5/6");
        assertThat(shares("satisfied-by-work-8")).isEqualTo("4/6");
    }

    @Test
    void whoWantsToGoOn() {
        assertThat(shares("satisfied-who-go-on")).isEqualTo("3/6");
    }

    @Test
    void theMeanAsPerCentOfTheHighestMarks() {
        assertThat(shares("satisfied-mean-per-cent")).isEqualTo("82/120");
    }

    @Test
    void aPersonsAnswersInTwoPairsAreTakenTogether() {
        district.issued("a", "glad", DAY);
        shelf.tell(
                "answers-second",
                new nastavnik.events.AnswersEvent.AnswersGiven(
                        DAY,
                        new nastavnik.events.AnswersState(
                                "feedback-second",
                                "a",
                                "pair",
                                "glad",
                                nastavnik.events.Side.MENTEE,
                                nastavnik.events.Stage.AFTER,
                                "PUPIL_PUPIL",
                                "mentee-after",
                                1,
                                Map.of("comfort", 1, "work", 1),
                                Map.of("go-on", false),
                                true)));
        pupil("one", 10, 10, true);
        pupil("two", 10, 10, true);
        pupil("three", 10, 10, true);
        pupil("four", 10, 10, true);

        assertThat(shares("satisfied-who-go-on")).isEqualTo("6/10");
        assertThat(shares("kalininsky-2020")).isEqualTo("6/10");
    }

    @Test
    void aRuleThatAsksWhatNobodyWasAskedCountsNobody() {
        Shelf other = new Shelf();
        new District(other).municipality().school("a", 100, 40).answers("a", "p", 6, DAY, 9);

        assertThat(shares(other, "satisfied-who-go-on")).isEqualTo("0/0");
        assertThat(shares(other, "kalininsky-2020")).isEqualTo("6/6");
    }

    @Test
    void aVariantIsAMethodologyOfItsOwnThatDiffersInSatisfactionOnly() {
        Methodology variant = ALL.find("satisfied-who-go-on").orElseThrow();

        assertThat(variant.basis()).contains("вариант");
        assertThat(variant.indicators()).hasSameSizeAs(ALL.standard().indicators());
        assertThat(variant.indicator("I01")).isEqualTo(ALL.standard().indicator("I01"));
        assertThat(variant.indicator("I07")).isNotEqualTo(ALL.standard().indicator("I07"));
    }

    private void pupil(String id, int comfort, int work, boolean goOn) {
        answer(id, Map.of("comfort", comfort, "work", work), Map.of("go-on", goOn));
    }

    private void answer(String id, Map<String, Integer> marks, Map<String, Boolean> choices) {
        district.issued("a", id, DAY).answered("a", id, DAY, marks, choices);
    }

    private String shares(String methodology) {
        return shares(shelf, methodology);
    }

    private static String shares(Shelf shelf, String code) {
        Methodology methodology = ALL.find(code).orElseThrow();
        Measure.Satisfaction measure =
                (Measure.Satisfaction) methodology.indicator("I07").orElseThrow().measure();
        return shelf.read()
                .ask(
                        facts -> {
                            int[] schools = facts.organisations().of(District.ID, DAY).toArray();
                            var term = methodology.term(DAY);
                            Voices all = Voices.OfWhole.of(schools, measure, term, facts).all();
                            Satisfaction found = Satisfaction.of(measure, List.of(all));
                            return found.numerator() + "/" + found.denominator();
                        })
                .answer();
    }
}
