package nastavnik.events;

import java.time.LocalDate;

/** What happens to an organisation's programme of a cycle. */
@Topic(
        value = "registry.programme",
        says =
                "Programmes of organisations by cycle: which forms, approved when, running until"
                        + " when.")
public sealed interface ProgrammeEvent extends Event {

    /** The full public state after the event. */
    ProgrammeState programme();

    @Override
    default String inOrganisation() {
        return programme().organisation();
    }

    @EventType(
            value = "programme.drafted.v1",
            says = "A programme of a cycle was drafted or its draft changed.")
    record ProgrammeDrafted(LocalDate on, ProgrammeState programme) implements ProgrammeEvent {}

    @EventType(
            value = "programme.approved.v1",
            says = "The head approved it; it runs within its days.")
    record ProgrammeApproved(LocalDate on, ProgrammeState programme) implements ProgrammeEvent {}

    @EventType(value = "programme.closed.v1", says = "This is its last day.")
    record ProgrammeClosed(LocalDate on, ProgrammeState programme) implements ProgrammeEvent {}
}
