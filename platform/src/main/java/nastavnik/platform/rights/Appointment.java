package nastavnik.platform.rights;

import nastavnik.events.AppointmentEvent;
import nastavnik.events.AppointmentState;
import nastavnik.events.Audience;
import nastavnik.events.Role;
import nastavnik.platform.acting.Login;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A right of a login.
 *
 * @param scope id of the organisation or municipality; none for the whole region
 * @param until first day without the right
 */
public record Appointment(
        String login,
        Role role,
        @Nullable String scope,
        @Nullable Audience audience,
        LocalDate from,
        @Nullable LocalDate until) {

    static @Nullable Appointment after(@Nullable Appointment before, AppointmentEvent event) {
        return switch (event) {
            case AppointmentEvent.AppointmentMade e -> of(e.appointment());
            case AppointmentEvent.AppointmentAccepted e -> of(e.appointment());
            case AppointmentEvent.AppointmentEnded e -> of(e.appointment());
        };
    }

    /** An appointment nobody has accepted yet gives no right. */
    private static @Nullable Appointment of(AppointmentState state) {
        return state.login() == null
                ? null
                : new Appointment(
                        Login.of(state.login()),
                        state.role(),
                        state.scope(),
                        state.audience(),
                        state.from(),
                        state.until());
    }

    /** Whether it holds on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
