package nastavnik.registry.appointment;

import com.fasterxml.jackson.annotation.JsonProperty;

import nastavnik.events.Audience;
import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.registry.organisation.Catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the caller is appointed to today; whoever is appointed to nothing gets an empty list. */
@RestController
class MyAppointments {

    private static final int MANY = 500;

    record Me(String login, List<Mine> appointments) {}

    record Mine(
            String id,
            Role role,
            @Nullable String scope,
            @Nullable String scopeName,
            @Nullable String municipality,
            @Nullable String municipalityName,
            @Nullable Audience audience,
            LocalDate from,
            @Nullable LocalDate until,
            @JsonProperty("class") @Nullable String schoolClass) {}

    private final AggregateStore<Appointment> appointments;
    private final Catalogue catalogue;
    private final Access access;
    private final Clock clock;

    MyAppointments(
            AggregateStore<Appointment> appointments,
            Catalogue catalogue,
            Access access,
            Clock clock) {
        this.appointments = appointments;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/me")
    Me me() {
        LocalDate today = LocalDate.now(clock);
        String login = access.login();
        return new Me(
                login,
                appointments.list(Filter.is("login", login), MANY).stream()
                        .filter(stored -> stored.state().right().on(today))
                        .sorted(Comparator.comparing(stored -> stored.state().right().role()))
                        .map(this::mine)
                        .toList());
    }

    private Mine mine(Stored<Appointment> stored) {
        Right right = stored.state().right();
        String municipality = municipality(right.scope());
        return new Mine(
                stored.id(),
                right.role(),
                right.scope(),
                catalogue.shortName(right.scope()),
                municipality,
                catalogue.shortName(municipality),
                right.audience(),
                right.from(),
                right.until(),
                right.schoolClass());
    }

    private @Nullable String municipality(@Nullable String scope) {
        if (scope == null) {
            return null;
        }
        var known = catalogue.find(scope).map(Catalogue.Known::facts).orElse(null);
        if (known == null) {
            return null;
        }
        return known.kind() == OrganisationKind.MUNICIPALITY ? scope : known.parent();
    }
}
