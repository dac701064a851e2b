package nastavnik.registry.appointment;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Slice;
import nastavnik.registry.organisation.Catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who is appointed in an organisation, a municipality, or the region. */
@RestController
class AppointmentList {

    private static final int MANY = 2_000;
    private static final Role[] MAY_SEE = {
        Role.REGIONAL_CENTER,
        Role.REGIONAL_AUTHORITY,
        Role.MUNICIPAL_HEAD,
        Role.MUNICIPAL_COORDINATOR,
        Role.HEAD,
        Role.CURATOR
    };

    private final AggregateStore<Appointment> appointments;
    private final MakeAppointment make;
    private final Catalogue catalogue;
    private final Access access;
    private final Clock clock;

    AppointmentList(
            AggregateStore<Appointment> appointments,
            MakeAppointment make,
            Catalogue catalogue,
            Access access,
            Clock clock) {
        this.appointments = appointments;
        this.make = make;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    /** Those of exactly this scope; of the whole region if none is named. */
    @GetMapping("/appointments")
    Slice<AppointmentView> list(@RequestParam @Nullable String scope) {
        if (scope == null) {
            access.requireRegion(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY);
            return shown(Filter.missing("right.scope"));
        }
        catalogue.require(scope, MAY_SEE);
        return shown(Filter.is("right.scope", scope));
    }

    private Slice<AppointmentView> shown(Filter filter) {
        List<AppointmentView> items =
                appointments.list(filter, MANY).stream().map(this::shown).toList();
        return new Slice<>(items, null);
    }

    private AppointmentView shown(Stored<Appointment> stored) {
        Right right = stored.state().right();
        return AppointmentView.of(
                stored,
                catalogue.shortName(right.scope()),
                make.mayAppoint(right),
                access.login(),
                LocalDate.now(clock));
    }
}
