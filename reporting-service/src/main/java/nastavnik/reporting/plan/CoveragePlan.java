package nastavnik.reporting.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Plan and fact by school and year.
 *
 * @param name short name of the municipality
 * @param approved the day of approval, if it was approved
 * @param settings what it was computed by
 */
public record CoveragePlan(
        String municipality,
        String name,
        @Nullable LocalDate approved,
        Settings settings,
        List<Row> rows,
        Row total) {

    /**
     * What a plan is computed by.
     *
     * @param baseOn the day of the enrolment the plan is counted from
     * @param day the day the facts are told for; of a past year its 31 December
     * @param methodology whose definitions the facts follow, and its version
     */
    public record Settings(
            LocalDate baseOn,
            LocalDate day,
            Rounding rounding,
            TotalRule total,
            String methodology,
            int methodologyVersion) {}

    /**
     * A school, or the total.
     *
     * @param organisation none in the total row
     * @param pupils base of mentees; none where no enrolment tells it
     * @param mentorBase base of mentors
     */
    public record Row(
            @Nullable String organisation,
            String name,
            @Nullable Long pupils,
            @Nullable Long mentorBase,
            List<Year> years) {}

    /**
     * One year of a row.
     *
     * @param on the day of the facts; none where it lies ahead
     */
    public record Year(int year, @Nullable LocalDate on, Cell mentees, Cell mentors) {}

    /**
     * People planned and counted.
     *
     * @param plan none without a share for the year or a base
     * @param fact none where the day lies ahead
     * @param perMille the planned share in tenths of a per cent
     * @param belowShare rounding leaves the plan below the share: «не менее X %» is missed
     */
    public record Cell(
            @Nullable Long plan,
            @Nullable Long fact,
            @Nullable Integer perMille,
            boolean belowShare) {}
}
