package nastavnik.registry.appointment;

import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Slice;
import nastavnik.registry.organisation.Catalogue;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where nobody is appointed: a vacancy is visible. */
@RestController
class Vacancies {

    private static final int MANY = 50_000;
    private static final List<Role> OF_A_SCHOOL = List.of(Role.HEAD, Role.CURATOR);
    private static final List<Role> OF_A_MUNICIPALITY =
            List.of(Role.MUNICIPAL_HEAD, Role.MUNICIPAL_COORDINATOR);

    /**
     * An organisation and what is missing there.
     *
     * @param missing roles that nobody holds today
     * @param invited those of them that an open invitation waits for
     */
    record Vacancy(
            String organisation,
            String name,
            String shortName,
            List<Role> missing,
            List<Role> invited) {}

    /** A municipality and how many of its organisations lack somebody. */
    record OfMunicipality(
            String municipality,
            String name,
            String shortName,
            List<Role> missing,
            int organisations,
            int withoutHead,
            int withoutCurator) {}

    private final AggregateStore<Appointment> appointments;
    private final Catalogue catalogue;
    private final Access access;
    private final Clock clock;

    Vacancies(
            AggregateStore<Appointment> appointments,
            Catalogue catalogue,
            Access access,
            Clock clock) {
        this.appointments = appointments;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Every organisation of the municipality that works today, complete ones with nothing missing.
     */
    @GetMapping(value = "/vacancies", params = "municipality")
    Slice<Vacancy> of(@RequestParam String municipality) {
        catalogue.require(
                municipality,
                Role.REGIONAL_CENTER,
                Role.REGIONAL_AUTHORITY,
                Role.MUNICIPAL_HEAD,
                Role.MUNICIPAL_COORDINATOR,
                Role.MUNICIPAL_SUPPORT);
        var working = working(municipality);
        var held = held(working.stream().map(Catalogue.Known::id).toList());
        return new Slice<>(working.stream().map(known -> vacancy(known, held)).toList(), null);
    }

    /** The municipalities of the region with counts. */
    @GetMapping(value = "/vacancies", params = "!municipality")
    Slice<OfMunicipality> ofTheRegion() {
        access.requireRegion(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY);
        var all = catalogue.municipalities();
        var held = held(all.stream().map(Catalogue.Known::id).toList());
        return new Slice<>(all.stream().map(known -> ofMunicipality(known, held)).toList(), null);
    }

    private OfMunicipality ofMunicipality(Catalogue.Known known, Map<String, Set<Held>> held) {
        var working = working(known.id());
        var inside = held(working.stream().map(Catalogue.Known::id).toList());
        return new OfMunicipality(
                known.id(),
                known.facts().name(),
                known.facts().shortName(),
                missing(known.id(), OF_A_MUNICIPALITY, held),
                working.size(),
                without(Role.HEAD, working, inside),
                without(Role.CURATOR, working, inside));
    }

    private static int without(
            Role role, List<Catalogue.Known> working, Map<String, Set<Held>> held) {
        return (int)
                working.stream()
                        .filter(known -> !missing(known.id(), List.of(role), held).isEmpty())
                        .count();
    }

    private List<Catalogue.Known> working(String municipality) {
        LocalDate today = LocalDate.now(clock);
        return catalogue.of(municipality).stream()
                .filter(known -> known.facts().kind() != OrganisationKind.PARTNER)
                .filter(
                        known ->
                                known.facts().closed() == null
                                        || !today.isAfter(known.facts().closed()))
                .toList();
    }

    private static Vacancy vacancy(Catalogue.Known known, Map<String, Set<Held>> held) {
        List<Role> missing = missing(known.id(), OF_A_SCHOOL, held);
        return new Vacancy(
                known.id(),
                known.facts().name(),
                known.facts().shortName(),
                missing,
                missing.stream()
                        .filter(
                                role ->
                                        has(
                                                known.id(),
                                                new Held(role, AppointmentView.Status.OFFERED),
                                                held))
                        .toList());
    }

    private static List<Role> missing(
            String scope, List<Role> wanted, Map<String, Set<Held>> held) {
        return wanted.stream()
                .filter(role -> !has(scope, new Held(role, AppointmentView.Status.IN_FORCE), held))
                .toList();
    }

    private static boolean has(String scope, Held wanted, Map<String, Set<Held>> held) {
        return held.getOrDefault(scope, Set.of()).contains(wanted);
    }

    /** A role and whether somebody holds it or is invited to. */
    private record Held(Role role, AppointmentView.Status status) {}

    private Map<String, Set<Held>> held(Collection<String> scopes) {
        LocalDate today = LocalDate.now(clock);
        return appointments.list(Filter.in("right.scope", scopes), MANY).stream()
                .collect(
                        Collectors.groupingBy(
                                stored -> String.valueOf(stored.state().right().scope()),
                                Collectors.mapping(
                                        stored ->
                                                new Held(
                                                        stored.state().right().role(),
                                                        AppointmentView.status(
                                                                stored.state(), today)),
                                        Collectors.toSet())));
    }
}
