package nastavnik.portal.organisation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the region knows of an organisation; all of it is public. */
record Organisation(
        String id,
        long revision,
        String kind,
        String name,
        String shortName,
        LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable List<String> flags,
        @Nullable Map<String, String> externalIds,
        @Nullable List<Enrolment> enrolments) {

    /** So many were there on a day. */
    record Enrolment(
            LocalDate on, int pupils, int mentorBase, int teachers, int youngSpecialists) {}

    /** Latest first. */
    public List<Enrolment> latest() {
        return enrolments == null ? List.of() : enrolments.reversed();
    }

    /** Whether the region gives it special support for this reason. */
    public boolean has(String flag) {
        return flags != null && flags.contains(flag);
    }
}
