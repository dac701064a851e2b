package nastavnik.registry.appointment;

import nastavnik.events.AppointmentState;
import nastavnik.events.Audience;
import nastavnik.events.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an appointment gives, whoever gets it.
 *
 * @param scope organisation or municipality; none for the region
 * @param audience none for both
 * @param from first day
 * @param until first day without it
 */
record Right(
        Role role,
        @Nullable String scope,
        @Nullable Audience audience,
        LocalDate from,
        @Nullable LocalDate until) {

    AppointmentState of(@Nullable String login) {
        return new AppointmentState(login, role, scope, audience, from, until);
    }

    Right until(LocalDate day) {
        return new Right(role, scope, audience, from, day);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Nobody needs the same right twice. */
    String claim(String login) {
        return String.join(
                ":",
                "right",
                login,
                role.name(),
                orDash(scope),
                audience == null ? "-" : audience.name());
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
