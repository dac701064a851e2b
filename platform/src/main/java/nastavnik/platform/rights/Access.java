package nastavnik.platform.rights;

import nastavnik.events.Role;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.replica.Keyed;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Filter;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The token says who; appointments say what and where. Asked once, where a request comes in. */
public final class Access {

    private static final int MANY = 200;

    private final Replica<Appointment> appointments;
    private final Organisations organisations;
    private final Clock clock;

    Access(Replica<Appointment> appointments, Organisations organisations, Clock clock) {
        this.appointments = appointments;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Who is asking. */
    public String login() {
        return Acting.current().who();
    }

    /** The caller's rights that hold today. */
    public List<Appointment> appointments() {
        LocalDate today = LocalDate.now(clock);
        return appointments.list(Filter.is("login", login()), MANY).stream()
                .map(Keyed::state)
                .filter(appointment -> appointment.on(today))
                .toList();
    }

    /** The caller's roles over an organisation or municipality, wider ones included. */
    public Set<Role> rolesIn(String organisation) {
        @Nullable String municipality =
                organisations.find(organisation).map(Organisation::municipality).orElse(null);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Appointment appointment : appointments()) {
            String scope = appointment.scope();
            if (scope == null || scope.equals(organisation) || scope.equals(municipality)) {
                roles.add(appointment.role());
            }
        }
        return roles;
    }

    /**
     * Lets through whoever holds one of the roles over an organisation or municipality.
     *
     * @throws NotFound if it lies outside of the caller's scopes
     * @throws Forbidden if the caller's role there is another one
     */
    public void require(String organisation, Role... roles) {
        Set<Role> held = rolesIn(organisation);
        if (held.isEmpty()) {
            throw new NotFound();
        }
        held.retainAll(Arrays.asList(roles));
        if (held.isEmpty()) {
            throw new Forbidden();
        }
        Acting.inRole(held.iterator().next().name());
    }

    /**
     * Lets through whoever holds one of the roles over the whole region.
     *
     * @throws Forbidden otherwise
     */
    public void requireRegion(Role... roles) {
        Appointment used = regional(roles).orElseThrow(Forbidden::new);
        Acting.inRole(used.role().name());
    }

    /** Whether the caller holds one of the roles over the whole region. */
    public boolean holdsRegion(Role... roles) {
        return regional(roles).isPresent();
    }

    private Optional<Appointment> regional(Role... roles) {
        return appointments().stream()
                .filter(appointment -> appointment.scope() == null)
                .filter(appointment -> Arrays.asList(roles).contains(appointment.role()))
                .findFirst();
    }

    /**
     * Where the caller holds one of the roles; any role if none is named.
     *
     * @throws Forbidden if nowhere
     */
    public Scope scope(Role... roles) {
        List<Appointment> held =
                appointments().stream()
                        .filter(a -> roles.length == 0 || Arrays.asList(roles).contains(a.role()))
                        .toList();
        if (held.isEmpty()) {
            throw new Forbidden();
        }
        Acting.inRole(held.getFirst().role().name());
        Set<String> covered = new HashSet<>();
        for (Appointment appointment : held) {
            if (appointment.scope() == null) {
                return Scope.region();
            }
            covered.add(appointment.scope());
            if (appointment.role().level() == Role.Level.MUNICIPALITY) {
                organisations.of(appointment.scope()).forEach(one -> covered.add(one.id()));
            }
        }
        return Scope.of(covered);
    }
}
