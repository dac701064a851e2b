package nastavnik.portal.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A coverage plan as reporting tells it. */
record CoveragePlan(
        String municipality,
        String name,
        @Nullable LocalDate approved,
        Settings settings,
        List<Row> rows,
        Row total,
        int parked) {

    record Settings(LocalDate baseOn, LocalDate day, String rounding, String total) {}

    record Row(
            @Nullable String organisation,
            @Nullable String name,
            @Nullable Long pupils,
            @Nullable Long mentorBase,
            List<Year> years) {}

    record Year(int year, @Nullable LocalDate on, Cell mentees, Cell mentors) {}

    record Cell(
            @Nullable Long plan,
            @Nullable Long fact,
            @Nullable Integer perMille,
            boolean belowShare) {

        /** Red only for what needs action: a plan that was missed. */
        public boolean missed() {
            return plan != null && fact != null && fact < plan;
        }

        /** The planned share in per cent; empty without one. */
        public String share() {
            if (perMille == null) {
                return "";
            }
            int rest = perMille % 10;
            return perMille / 10 + (rest == 0 ? "" : "," + rest);
        }
    }
}
