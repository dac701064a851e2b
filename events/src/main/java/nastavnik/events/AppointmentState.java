package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The full public state of an appointment.
 *
 * @param login subject of the token; none until an invitation is accepted
 * @param scope id of the organisation or municipality; none for the whole region
 * @param audience restricts the right to programmes for pupils or for teachers; none for both
 * @param from first day
 * @param until first day without the right
 */
public record AppointmentState(
        @Nullable String login,
        Role role,
        @Nullable String scope,
        @Nullable Audience audience,
        LocalDate from,
        @Nullable LocalDate until) {}
