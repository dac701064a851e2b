package nastavnik.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Category;
import nastavnik.events.CoverageTargetEvent.CoverageTargetSet;
import nastavnik.events.CoverageTargetState;
import nastavnik.events.CoverageTargetState.Share;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.methodology.Methodologies;
import nastavnik.reporting.plan.CoveragePlan.Cell;
import nastavnik.reporting.plan.CoveragePlan.Row;
import nastavnik.reporting.plan.CoveragePlan.Year;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The published plan of a district: 13 schools, 2,852 pupils, 857 of them the mentors' base. */
class PlanningTest {

    private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023, 2024);
    private static final int[][] SCHOOLS = {
        {1, 676, 219}, {2, 353, 115}, {4, 322, 96}, {5, 436, 115}, {6, 162, 65}, {7, 112, 27},
        {8, 121, 27}, {9, 95, 27}, {10, 58, 20}, {11, 42, 10}, {12, 206, 63}, {13, 209, 50},
        {14, 60, 23}
    };
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Shelf shelf = new Shelf();
    private final District district = new District(shelf).municipality();

    @BeforeEach
    void schools() {
        for (int[] school : SCHOOLS) {
            district.school("№" + school[0], school[1], school[2]);
        }
    }

    @Test
    void theTotalFromTheBaseIsThePublishedOne() {
        Row total = plan(Rounding.HALF_UP, TotalRule.FROM_BASE).total();

        assertThat(total.pupils()).isEqualTo(2852);
        assertThat(total.mentorBase()).isEqualTo(857);
        assertThat(plans(total, Year::mentees)).containsExactly(285L, 713L, 1141L, 1569L, 1996L);
        assertThat(plans(total, Year::mentors)).containsExactly(17L, 34L, 51L, 69L, 86L);
    }

    @Test
    void theSumOfTheRoundedRowsIsAnotherTotal() {
        CoveragePlan plan = plan(Rounding.HALF_UP, TotalRule.SUM_OF_ROWS);

        assertThat(plans(plan.total(), Year::mentees))
                .containsExactly(286L, 715L, 1140L, 1569L, 1995L);
    }

    @Test
    void halvesAreRoundedUpInIntegers() {
        assertThat(Rounding.HALF_UP.people(95, 100)).isEqualTo(10);
        assertThat(Rounding.HALF_UP.people(94, 100)).isEqualTo(9);
        assertThat(Rounding.HALF_UP.people(0, 700)).isZero();
        assertThat(Rounding.CEILING.people(91, 100)).isEqualTo(10);
        assertThat(Rounding.CEILING.people(90, 100)).isEqualTo(9);
    }

    @Test
    void aSchoolLeftBelowTheShareByRoundingIsMarked() {
        Row sixth = row(plan(Rounding.HALF_UP, TotalRule.FROM_BASE), "№6");

        assertThat(of(sixth, 2020).mentees()).isEqualTo(new Cell(16L, 0L, 100, true));
        assertThat(of(row(plan(Rounding.CEILING, TotalRule.FROM_BASE), "№6"), 2020).mentees())
                .isEqualTo(new Cell(17L, 0L, 100, false));
    }

    @Test
    void schoolsStandInTheOrderPeopleExpect() {
        assertThat(plan(Rounding.HALF_UP, TotalRule.FROM_BASE).rows())
                .extracting(Row::name)
                .startsWith("№1", "№2", "№4")
                .endsWith("№12", "№13", "№14")
                .hasSize(13);
    }

    @Test
    void theFactOfAPastYearIsThatOfItsLastDay() {
        for (String name : District.names("pupil", 12)) {
            district.person(name, Category.PUPIL, 2010, "№1");
        }
        district.person("mentor", Category.PUPIL, 2004, "№1");
        district.pair("pair", "№1", "mentor", District.names("pupil", 12));

        Row school = row(plan(Rounding.HALF_UP, TotalRule.FROM_BASE), "№1");
        assertThat(of(school, 2020).on()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(of(school, 2020).mentees().fact()).isEqualTo(12);
        assertThat(of(school, 2020).mentors().fact()).isEqualTo(1);
        assertThat(of(school, 2021).mentees().fact()).isZero();
    }

    @Test
    void onAnEarlierDayLaterYearsHaveNoFactYet() {
        Planning.Question question =
                question(LocalDate.of(2021, 3, 1), null, Rounding.HALF_UP, TotalRule.FROM_BASE);
        Row total = plan(question).total();

        assertThat(of(total, 2021).on()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(of(total, 2022).on()).isNull();
        assertThat(of(total, 2022).mentees().fact()).isNull();
        assertThat(of(total, 2022).mentees().plan()).isEqualTo(1141);
    }

    @Test
    void whatTheMunicipalityDecidedComesBeforeTheMethodology() {
        CoverageTargetState decided =
                new CoverageTargetState(
                        District.ID,
                        LocalDate.of(2020, 9, 1),
                        List.of(new Share(2020, 200, 50)),
                        null);
        shelf.tell(District.ID, new CoverageTargetSet(TODAY, decided));

        Row total = plan(Rounding.HALF_UP, TotalRule.FROM_BASE).total();
        assertThat(of(total, 2020).mentees().plan()).isEqualTo(570);
        assertThat(of(total, 2021).mentees().plan()).isNull();
    }

    @Test
    void beforeTheFirstEnrolmentThereIsNoBase() {
        Row total =
                plan(question(
                                TODAY,
                                LocalDate.of(2020, 8, 31),
                                Rounding.HALF_UP,
                                TotalRule.FROM_BASE))
                        .rows()
                        .getFirst();

        assertThat(total.pupils()).isNull();
        assertThat(of(total, 2020).mentees().plan()).isNull();
    }

    private CoveragePlan plan(Rounding rounding, TotalRule total) {
        return plan(question(TODAY, null, rounding, total));
    }

    private CoveragePlan plan(Planning.Question question) {
        return shelf.read().ask(facts -> Planning.of(question, facts).orElseThrow()).answer();
    }

    private static Planning.Question question(
            LocalDate day, @Nullable LocalDate baseOn, Rounding rounding, TotalRule total) {
        return new Planning.Question(
                District.ID,
                YEARS,
                day,
                baseOn,
                rounding,
                total,
                Methodologies.shipped("kalininsky-2020").planning());
    }

    private static Row row(CoveragePlan plan, String name) {
        return plan.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Year of(Row row, int year) {
        return row.years().stream().filter(one -> one.year() == year).findFirst().orElseThrow();
    }

    private static List<Long> plans(Row row, Function<Year, Cell> side) {
        return row.years().stream()
                .map(year -> side.apply(year).plan())
                .map(number -> number == null ? -1L : number)
                .toList();
    }
}
