package nastavnik.registry.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;

import nastavnik.events.Audience;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An appointment as it is shown.
 *
 * @param login shown to those who may end it
 * @param order shown to those who may end it
 * @param openUntil last day of an invitation
 */
record AppointmentView(
        String id,
        long revision,
        Status status,
        Role role,
        @Nullable String scope,
        @Nullable String scopeName,
        @Nullable Audience audience,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String login,
        @Nullable String order,
        @Nullable LocalDate openUntil,
        boolean mine,
        @JsonProperty("class") @Nullable String schoolClass) {

    /** Where in its life it is. */
    enum Status {
        OFFERED,
        EXPIRED,
        PLANNED,
        IN_FORCE,
        ENDED
    }

    static AppointmentView of(
            Stored<Appointment> stored,
            @Nullable String scopeName,
            boolean mayAppoint,
            String asking,
            LocalDate today) {
        Appointment state = stored.state();
        String login = login(state);
        return new AppointmentView(
                stored.id(),
                stored.revision(),
                status(state, today),
                state.right().role(),
                state.right().scope(),
                scopeName,
                state.right().audience(),
                state.right().from(),
                state.right().until(),
                mayAppoint ? login : null,
                mayAppoint ? state.order() : null,
                state instanceof Appointment.Offered offered ? offered.openUntil() : null,
                asking.equals(login),
                state.right().schoolClass());
    }

    static @Nullable String login(Appointment appointment) {
        return switch (appointment) {
            case Appointment.Offered _ -> null;
            case Appointment.InForce held -> held.login();
            case Appointment.Ended ended -> ended.login();
        };
    }

    static Status status(Appointment appointment, LocalDate today) {
        if (appointment instanceof Appointment.Offered offered) {
            return today.isAfter(offered.openUntil()) ? Status.EXPIRED : Status.OFFERED;
        }
        if (login(appointment) != null && appointment.right().on(today)) {
            return Status.IN_FORCE;
        }
        return appointment instanceof Appointment.InForce
                        && today.isBefore(appointment.right().from())
                ? Status.PLANNED
                : Status.ENDED;
    }
}
