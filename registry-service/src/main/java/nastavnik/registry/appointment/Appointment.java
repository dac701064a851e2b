package nastavnik.registry.appointment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.AppointmentEvent.AppointmentAccepted;
import nastavnik.events.AppointmentEvent.AppointmentEnded;
import nastavnik.events.AppointmentEvent.AppointmentMade;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** A right, from the offer or the appointment to its end. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Appointment.Offered.class, name = "OFFERED"),
    @JsonSubTypes.Type(value = Appointment.InForce.class, name = "IN_FORCE"),
    @JsonSubTypes.Type(value = Appointment.Ended.class, name = "ENDED")
})
sealed interface Appointment extends Claimant {

    /** What it gives. */
    Right right();

    /** By which order it was made; stays in the registry. */
    @Nullable String order();

    /** Waits for whoever shows the code of the invitation. */
    record Offered(Right right, @Nullable String order, String invitation, LocalDate openUntil)
            implements Appointment {}

    /** Belongs to a login; it holds on the days the right says, and remembers its invitation. */
    record InForce(Right right, @Nullable String order, String login, @Nullable String invitation)
            implements Appointment {

        @Override
        public Set<String> claims() {
            return Set.of(right.claim(login));
        }
    }

    /** Ended, or was never accepted. */
    record Ended(Right right, @Nullable String order, @Nullable String login)
            implements Appointment {}

    /** A right for a login. */
    static Change<Appointment> make(Right right, @Nullable String order, String login) {
        return Change.to(
                new InForce(right, order, login, null),
                new AppointmentMade(right.from(), right.of(login)));
    }

    /** A right for whoever accepts in time. */
    static Change<Appointment> offer(
            Right right, @Nullable String order, String invitation, LocalDate openUntil) {
        return Change.to(
                new Offered(right, order, invitation, openUntil),
                new AppointmentMade(right.from(), right.of(null)));
    }

    /** Somebody shows the code; the right holds from today, or later if it says so. */
    default Change<Appointment> accept(String login, LocalDate today) {
        return switch (this) {
            case Offered offered when !today.isAfter(offered.openUntil()) -> {
                LocalDate on = today.isAfter(right().from()) ? today : right().from();
                yield Change.to(
                        new InForce(right(), order(), login, offered.invitation()),
                        new AppointmentAccepted(on, right().of(login)));
            }
            case InForce held when held.login().equals(login) -> Change.none(this);
            default -> throw new Refusal("invitation-is-open");
        };
    }

    /**
     * The right ends.
     *
     * @param on first day without it
     */
    default Change<Appointment> end(LocalDate on) {
        if (on.isBefore(right().from())) {
            throw new Refusal("end-follows-beginning");
        }
        return switch (this) {
            case Ended _ when on.equals(right().until()) -> Change.none(this);
            case Ended _ -> throw new Refusal("appointment-is-in-force");
            case Offered _ -> ended(on, null);
            case InForce held -> ended(on, held.login());
        };
    }

    private Change<Appointment> ended(LocalDate on, @Nullable String login) {
        Right until = right().until(on);
        return Change.to(
                new Ended(until, order(), login), new AppointmentEnded(on, until.of(login)));
    }
}
