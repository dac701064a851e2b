package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What happens to an organisation or a municipality. Names of organisations are public. */
@Topic(
        value = "registry.organisation",
        says =
                "Organisations and municipalities: kind, parent, names, flags, enrolments, each"
                        + " with dates.")
public sealed interface OrganisationEvent extends Event {

    /** The full state after the event. */
    OrganisationState organisation();

    /** The organisation's own id. */
    String id();

    @Override
    default String inOrganisation() {
        return id();
    }

    @EventType(value = "organisation.registered.v1", says = "It takes part from this day.")
    record OrganisationRegistered(String id, LocalDate on, OrganisationState organisation)
            implements OrganisationEvent {}

    @EventType(
            value = "organisation.changed.v1",
            says = "Its name, parent, flags or external ids are others from this day.")
    record OrganisationChanged(String id, LocalDate on, OrganisationState organisation)
            implements OrganisationEvent {}

    /** {@code corrects}: the revision whose enrolment of the same day this one replaces. */
    @EventType(
            value = "organisation.enrolment-recorded.v1",
            says = "Its enrolment on a day became known, or replaces a wrong one of that day.")
    record EnrolmentRecorded(
            String id, Enrolment enrolment, @Nullable Long corrects, OrganisationState organisation)
            implements OrganisationEvent {
        @Override
        public LocalDate on() {
            return enrolment.on();
        }
    }

    @EventType(value = "organisation.closed.v1", says = "This is its last day.")
    record OrganisationClosed(String id, LocalDate on, OrganisationState organisation)
            implements OrganisationEvent {}
}
