package nastavnik.registry.appointment;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.registry.card.ClassName;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose class teacher somebody is. Only the registry knows, for a class is in no event. */
@Component
public class ClassesTaught {

    private static final int MANY = 200;

    private final AggregateStore<Appointment> appointments;
    private final Access access;
    private final Clock clock;

    ClassesTaught(AggregateStore<Appointment> appointments, Access access, Clock clock) {
        this.appointments = appointments;
        this.access = access;
        this.clock = clock;
    }

    /** The caller's classes in a school today, as keys; none if no appointment names one. */
    public Set<String> in(String organisation) {
        LocalDate today = LocalDate.now(clock);
        return appointments.list(Filter.is("login", access.login()), MANY).stream()
                .map(stored -> stored.state().right())
                .filter(right -> right.role() == Role.CLASS_TEACHER && right.on(today))
                .filter(right -> organisation.equals(right.scope()))
                .map(Right::schoolClass)
                .filter(Objects::nonNull)
                .map(ClassName::key)
                .collect(Collectors.toSet());
    }
}
