package nastavnik.registry.appointment;

import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.acting.Login;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.organisation.Catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Gives a right to a login, or to whoever accepts the invitation. */
@Component
class MakeAppointment {

    record Command(Right right, @Nullable String login, @Nullable String order) {}

    /**
     * What was made.
     *
     * @param invitation the code, where there is no login; never to be seen again
     */
    record Made(Stored<Appointment> stored, @Nullable String invitation) {}

    private final AggregateStore<Appointment> appointments;
    private final Catalogue catalogue;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    MakeAppointment(
            AggregateStore<Appointment> appointments,
            Catalogue catalogue,
            Access access,
            Ids ids,
            Clock clock) {
        this.appointments = appointments;
        this.catalogue = catalogue;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    Made handle(Command command) {
        requireAppointer(command.right());
        refuseImpossible(command.right());
        String login = command.login();
        if (login == null) {
            return offer(command);
        }
        try {
            var change = Appointment.make(command.right(), command.order(), Login.of(login));
            return new Made(appointments.create(ids.next(), change), null);
        } catch (ClaimTaken taken) {
            throw new Refusal("right-is-new");
        }
    }

    private Made offer(Command command) {
        String code = ids.random();
        LocalDate openUntil = LocalDate.now(clock).plusDays(Invitation.OPEN_DAYS);
        var change =
                Appointment.offer(
                        command.right(), command.order(), Invitation.hash(code), openUntil);
        return new Made(appointments.create(ids.next(), change), code);
    }

    /** Asked of the scope, so a foreign one is not found. */
    private void requireAppointer(Right right) {
        Role[] appointers = WhoAppoints.to(right.role()).toArray(Role[]::new);
        String scope = right.scope();
        if (right.role().level() == Role.Level.REGION) {
            if (scope != null) {
                throw BadInput.at("/scope", "scope-is-the-region");
            }
            access.requireRegion(appointers);
        } else if (scope == null) {
            throw BadInput.at("/scope", "scope-is-missing");
        } else {
            refuseOtherLevel(right.role(), catalogue.require(scope, appointers));
        }
    }

    private static void refuseOtherLevel(Role role, Catalogue.Known scope) {
        boolean municipality = scope.facts().kind() == OrganisationKind.MUNICIPALITY;
        if (municipality != (role.level() == Role.Level.MUNICIPALITY)) {
            throw BadInput.at("/scope", "scope-of-other-level");
        }
        if (scope.facts().closed() != null) {
            throw new Refusal("organisation-is-open");
        }
    }

    private void refuseImpossible(Right right) {
        LocalDate until = right.until();
        if (until != null && !until.isAfter(right.from())) {
            throw BadInput.at("/until", "end-before-beginning");
        }
        if (right.from().isAfter(LocalDate.now(clock).plusYears(1))) {
            throw BadInput.at("/from", "beginning-far-ahead");
        }
        if (right.role() == Role.MUNICIPAL_SUPPORT && right.audience() == null) {
            throw BadInput.at("/audience", "audience-of-support");
        }
        boolean named = right.schoolClass() != null;
        if (named != (right.role() == Role.CLASS_TEACHER)) {
            throw BadInput.at("/class", named ? "class-of-others" : "class-of-teacher");
        }
    }

    /** Whether the caller may give and end such a right; then the login may be shown too. */
    boolean mayAppoint(Right right) {
        var appointers = WhoAppoints.to(right.role());
        String scope = right.scope();
        return scope == null
                ? access.appointments().stream().anyMatch(a -> appointers.contains(a.role()))
                : access.rolesIn(scope).stream().anyMatch(appointers::contains);
    }
}
