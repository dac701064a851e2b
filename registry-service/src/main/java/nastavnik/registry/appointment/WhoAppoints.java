package nastavnik.registry.appointment;

import nastavnik.events.Role;

import java.util.Set;

/**
 * The rule of the chain of appointments: the centre appoints over municipalities, the coordinator
 * over schools, the head inside the school.
 */
final class WhoAppoints {

    private WhoAppoints() {}

    /** The roles whose holders, over the same scope, may give and end this one. */
    static Set<Role> to(Role role) {
        return switch (role) {
            case REGIONAL_CENTER,
                    REGIONAL_AUTHORITY,
                    MUNICIPAL_HEAD,
                    MUNICIPAL_COORDINATOR,
                    MUNICIPAL_SUPPORT ->
                    Set.of(Role.REGIONAL_CENTER);
            case HEAD -> Set.of(Role.MUNICIPAL_COORDINATOR);
            case CURATOR -> Set.of(Role.MUNICIPAL_COORDINATOR, Role.HEAD);
            case CLASS_TEACHER, PSYCHOLOGIST -> Set.of(Role.HEAD);
        };
    }
}
