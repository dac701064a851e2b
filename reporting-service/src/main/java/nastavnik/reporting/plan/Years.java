package nastavnik.reporting.plan;

import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.indicator.Area;
import nastavnik.reporting.indicator.Indicators;
import nastavnik.reporting.methodology.Indicator.Level;
import nastavnik.reporting.methodology.Indicator.Plan;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.plan.CoveragePlan.Cell;
import nastavnik.reporting.plan.CoveragePlan.Row;
import nastavnik.reporting.plan.CoveragePlan.Year;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The years of a plan's row. */
record Years(Planning.Question question, Shares shares, Facts facts) {

    /** Plan and fact of some schools together. */
    List<Year> of(@Nullable Long pupils, @Nullable Long mentorBase, int[] schools) {
        return years().stream()
                .map(
                        year ->
                                new Year(
                                        year,
                                        on(year),
                                        cell(Plan.MENTEES, year, pupils, schools),
                                        cell(Plan.MENTORS, year, mentorBase, schools)))
                .toList();
    }

    private List<Integer> years() {
        return question.years().isEmpty() ? shares.years() : question.years();
    }

    /** The same years with the plans of the rows added up. */
    List<Year> added(List<Year> total, List<Row> rows) {
        return IntStream.range(0, total.size())
                .mapToObj(
                        at ->
                                new Year(
                                        total.get(at).year(),
                                        total.get(at).on(),
                                        added(total.get(at).mentees(), rows, at, Year::mentees),
                                        added(total.get(at).mentors(), rows, at, Year::mentors)))
                .toList();
    }

    private static Cell added(Cell total, List<Row> rows, int at, Function<Year, Cell> side) {
        List<Long> plans =
                rows.stream()
                        .map(row -> side.apply(row.years().get(at)).plan())
                        .filter(Objects::nonNull)
                        .toList();
        Long sum = total.plan() == null ? null : plans.stream().mapToLong(Long::longValue).sum();
        return new Cell(sum, total.fact(), total.perMille(), false);
    }

    private @Nullable LocalDate on(int year) {
        LocalDate day = question.day();
        if (year > day.getYear()) {
            return null;
        }
        return year < day.getYear() ? LocalDate.of(year, Month.DECEMBER, 31) : day;
    }

    private Cell cell(Plan plan, int year, @Nullable Long base, int[] schools) {
        Integer perMille = shares.of(plan, year).orElse(null);
        Long fact = fact(plan, year, schools);
        if (perMille == null || base == null) {
            return new Cell(null, fact, perMille, false);
        }
        long planned = question.rounding().people(base, perMille);
        return new Cell(planned, fact, perMille, Rounding.misses(planned, base, perMille));
    }

    private @Nullable Long fact(Plan plan, int year, int[] schools) {
        LocalDate on = on(year);
        if (on == null || !(shares.indicator(plan).measure() instanceof Measure.People rule)) {
            return null;
        }
        Area area =
                new Area(Level.ORGANISATION, null, "", question.municipality(), schools, schools);
        return (long) Indicators.persons(rule, question.methodology().term(on), area, facts).length;
    }
}
