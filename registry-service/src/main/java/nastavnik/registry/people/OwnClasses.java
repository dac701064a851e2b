package nastavnik.registry.people;

import nastavnik.events.Role;
import nastavnik.platform.rights.Access;
import nastavnik.registry.appointment.ClassesTaught;
import nastavnik.registry.card.ClassName;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A class teacher sees the own class, unless another role shows them the whole school. One who was
 * appointed before appointments named a class is held to naming one with each question.
 */
@Component
public class OwnClasses {

    /** Roles that see every class of an organisation. */
    static final Role[] OF_ALL = {
        Role.CURATOR, Role.HEAD, Role.PSYCHOLOGIST, Role.MUNICIPAL_COORDINATOR
    };

    private final Access access;
    private final ClassesTaught taught;

    OwnClasses(Access access, ClassesTaught taught) {
        this.access = access;
        this.taught = taught;
    }

    /**
     * Which classes somebody may see.
     *
     * @param all whether every one
     * @param keys the own ones otherwise; none if the appointment names none
     */
    public record Seen(boolean all, Set<String> keys) {

        /** Whether somebody of this class may be seen. */
        public boolean covers(@Nullable String schoolClass) {
            return all || keys.isEmpty() || keys.contains(ClassName.key(schoolClass));
        }
    }

    /** The classes the caller sees in an organisation. */
    public Seen in(String organisation) {
        return in(organisation, OF_ALL);
    }

    /** The same where only these roles see every class. */
    Seen in(String organisation, Role... ofAll) {
        boolean all = !Collections.disjoint(access.rolesIn(organisation), List.of(ofAll));
        return new Seen(all, all ? Set.of() : taught.in(organisation));
    }
}
