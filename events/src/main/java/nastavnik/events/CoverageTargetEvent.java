package nastavnik.events;

import java.time.LocalDate;

/** What a municipality decided about its coverage plan ([Kalininsky] annex 1). */
@Topic(
        value = "reporting.coverage-target",
        says =
                "Shares of mentees and mentors a municipality plans by year, and the enrolment they"
                        + " are counted from.")
public sealed interface CoverageTargetEvent extends Event {

    /** The full public state after the event. */
    CoverageTargetState target();

    @Override
    default String inOrganisation() {
        return target().municipality();
    }

    @EventType(
            value = "coverage-target.set.v1",
            says = "The plan's shares or its base were decided or changed.")
    record CoverageTargetSet(LocalDate on, CoverageTargetState target)
            implements CoverageTargetEvent {}

    @EventType(
            value = "coverage-target.approved.v1",
            says = "The head of the municipality's education approved the plan.")
    record CoverageTargetApproved(LocalDate on, CoverageTargetState target)
            implements CoverageTargetEvent {}
}
