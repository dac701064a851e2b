package nastavnik.portal.district;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One school of the district's table.
 *
 * @param missing roles nobody holds
 * @param invited those of them an invitation waits for
 * @param counted whether any enrolment is known
 */
record SchoolRow(
        String id,
        String name,
        List<String> missing,
        List<String> invited,
        boolean counted,
        @Nullable Target mentees,
        @Nullable Target mentors) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * Plan and fact of the year.
     *
     * @param plan none without a share or a base
     */
    record Target(@Nullable Long plan, @Nullable Long fact) {

        /** Whole per cent of the plan; none where there is no plan. */
        public @Nullable Long done() {
            Long of = plan;
            Long is = fact;
            return of == null || is == null || of == 0 ? null : is * 100 / of;
        }

        /** Whether something is still missing. */
        public boolean behind() {
            return plan != null && fact != null && fact < plan;
        }
    }

    /** Nobody holds the role. */
    public boolean lacks(String role) {
        return missing.contains(role);
    }

    /** Somebody is invited to the role. */
    public boolean waitsFor(String role) {
        return invited.contains(role);
    }

    /** The name with its numbers as numbers: №2 stands before №10. */
    String ordered() {
        return NUMBER.matcher(name).replaceAll(n -> "%09d".formatted(Long.valueOf(n.group())));
    }

    /** The worse, the earlier in the table: no curator, no enrolment, far from the plan. */
    long urgency() {
        long share =
                mentees == null || mentees.done() == null ? 100 : Math.min(100, mentees.done());
        return (lacks("CURATOR") ? 0 : 1000) + (counted ? 500 : 0) + share;
    }
}
