package nastavnik.registry.appointment;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.registry.organisation.Catalogue;

import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Takes a right back; whoever may give it may end it. */
@Component
class EndAppointment {

    private final AggregateStore<Appointment> appointments;
    private final Catalogue catalogue;
    private final Access access;

    EndAppointment(AggregateStore<Appointment> appointments, Catalogue catalogue, Access access) {
        this.appointments = appointments;
        this.catalogue = catalogue;
        this.access = access;
    }

    Stored<Appointment> handle(String id, LocalDate on, ExpectedRevision expected) {
        requireAppointer(appointments.get(id).state().right());
        Stored<Appointment> before = appointments.get(id, expected);
        return appointments.save(before, before.state().end(on));
    }

    private void requireAppointer(Right right) {
        Role[] appointers = WhoAppoints.to(right.role()).toArray(Role[]::new);
        String scope = right.scope();
        if (scope == null) {
            access.requireRegion(appointers);
        } else {
            catalogue.require(scope, appointers);
        }
    }
}
