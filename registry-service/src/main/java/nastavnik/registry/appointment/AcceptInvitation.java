package nastavnik.registry.appointment;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Joins an offered right to the login of whoever shows its code. */
@Component
class AcceptInvitation {

    private final AggregateStore<Appointment> appointments;
    private final Access access;
    private final Clock clock;

    AcceptInvitation(AggregateStore<Appointment> appointments, Access access, Clock clock) {
        this.appointments = appointments;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws NotFound if no offer has this code, or not any more
     */
    Stored<Appointment> handle(String code) {
        Stored<Appointment> offered =
                appointments.list(Filter.is("invitation", Invitation.hash(code)), 1).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        try {
            return appointments.change(
                    offered.id(), before -> before.state().accept(access.login(), today));
        } catch (ClaimTaken taken) {
            throw new Refusal("right-is-new");
        }
    }
}
