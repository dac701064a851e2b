package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Who may do what, where, and since when. */
@Topic(
        value = "registry.appointment",
        internal = true,
        says = "Rights: login, role, scope, audience, from, until. Every service keeps them.")
public sealed interface AppointmentEvent extends Event {

    /** The full state after the event. */
    AppointmentState appointment();

    @Override
    default @Nullable String inOrganisation() {
        return appointment().scope();
    }

    @EventType(
            value = "appointment.made.v1",
            says =
                    "A role in a scope is given from a day, to a login or to whoever accepts the"
                            + " invitation.")
    record AppointmentMade(LocalDate on, AppointmentState appointment)
            implements AppointmentEvent {}

    @EventType(value = "appointment.accepted.v1", says = "A login accepted the invitation.")
    record AppointmentAccepted(LocalDate on, AppointmentState appointment)
            implements AppointmentEvent {}

    @EventType(
            value = "appointment.ended.v1",
            says = "The right ends; at once when the day is today.")
    record AppointmentEnded(LocalDate on, AppointmentState appointment)
            implements AppointmentEvent {}
}
