package nastavnik.registry.organisation;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationFlag;
import nastavnik.events.OrganisationState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be said anew of an organisation.
 *
 * @param parent its municipality, after a re-subordination
 */
record Description(
        @Nullable String parent,
        String name,
        String shortName,
        Set<OrganisationFlag> flags,
        Map<String, String> externalIds) {

    OrganisationState in(OrganisationState facts) {
        return new OrganisationState(
                facts.kind(),
                parent,
                name,
                shortName,
                facts.opened(),
                facts.closed(),
                flags,
                externalIds,
                facts.enrolments());
    }

    static OrganisationState closed(OrganisationState facts, LocalDate on) {
        return copy(facts, on, facts.enrolments());
    }

    static OrganisationState withEnrolments(OrganisationState facts, List<Enrolment> enrolments) {
        return copy(facts, facts.closed(), enrolments);
    }

    private static OrganisationState copy(
            OrganisationState facts, @Nullable LocalDate closed, List<Enrolment> enrolments) {
        return new OrganisationState(
                facts.kind(),
                facts.parent(),
                facts.name(),
                facts.shortName(),
                facts.opened(),
                closed,
                facts.flags(),
                facts.externalIds(),
                enrolments);
    }
}
