package nastavnik.registry.appointment;

import nastavnik.events.AppointmentState;
import nastavnik.events.Audience;
import nastavnik.events.Role;
import nastavnik.registry.card.ClassName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an appointment gives, whoever gets it.
 *
 * @param scope organisation or municipality; none for the region
 * @param audience none for both
 * @param from first day
 * @param until first day without it
 * @param schoolClass the class of a class teacher; no event says it, for classes stay in the
 *     registry
 */
record Right(
        Role role,
        @Nullable String scope,
        @Nullable Audience audience,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String schoolClass) {

    AppointmentState of(@Nullable String login) {
        return new AppointmentState(login, role, scope, audience, from, until);
    }

    Right until(LocalDate day) {
        return new Right(role, scope, audience, from, day, schoolClass);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Nobody needs the same right twice; a class teacher may have two classes. */
    String claim(String login) {
        String right =
                String.join(
                        ":",
                        "right",
                        login,
                        role.name(),
                        orDash(scope),
                        audience == null ? "-" : audience.name());
        return schoolClass == null ? right : right + ":" + ClassName.key(schoolClass);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
