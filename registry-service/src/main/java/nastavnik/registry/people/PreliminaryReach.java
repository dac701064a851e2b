package nastavnik.registry.people;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Lines of preliminary lists the caller may reach: a curator of the organisation. */
@Component
class PreliminaryReach {

    private final Preliminaries preliminaries;
    private final Access access;
    private final Clock clock;

    PreliminaryReach(Preliminaries preliminaries, Access access, Clock clock) {
        this.preliminaries = preliminaries;
        this.access = access;
        this.clock = clock;
    }

    Preliminary get(String id) {
        return get(id, Role.CURATOR);
    }

    Preliminary get(String id, Role... roles) {
        Preliminary line = preliminaries.find(id, LocalDate.now(clock)).orElseThrow(NotFound::new);
        access.require(line.organisation(), roles);
        return line;
    }
}
