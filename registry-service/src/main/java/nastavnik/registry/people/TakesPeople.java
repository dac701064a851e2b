package nastavnik.registry.people;

import nastavnik.events.OrganisationKind;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.rights.Organisation;

import java.time.LocalDate;

/** An organisation takes people until its last day; a municipality is no place to learn in. */
final class TakesPeople {

    private TakesPeople() {}

    /**
     * Whether somebody may come there.
     *
     * @param on first day there
     */
    static void check(Organisation there, LocalDate on) {
        if (there.kind() == OrganisationKind.MUNICIPALITY) {
            throw new Refusal("an-organisation-takes-people");
        }
        LocalDate closed = there.state().closed();
        if (closed != null && on.isAfter(closed)) {
            throw new Refusal("organisation-is-open-on-the-day");
        }
    }
}
