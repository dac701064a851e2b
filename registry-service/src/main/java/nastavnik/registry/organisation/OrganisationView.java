package nastavnik.registry.organisation;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationFlag;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An organisation or municipality as it is shown; all of it is public. */
record OrganisationView(
        String id,
        long revision,
        OrganisationKind kind,
        @Nullable String municipality,
        String name,
        String shortName,
        LocalDate opened,
        @Nullable LocalDate closed,
        Set<OrganisationFlag> flags,
        Map<String, String> externalIds,
        List<Enrolment> enrolments) {

    static OrganisationView of(Stored<Organisation> stored) {
        OrganisationState facts = stored.state().facts();
        return new OrganisationView(
                stored.id(),
                stored.revision(),
                facts.kind(),
                facts.parent(),
                facts.name(),
                facts.shortName(),
                facts.opened(),
                facts.closed(),
                facts.flags(),
                facts.externalIds(),
                facts.enrolments());
    }
}
