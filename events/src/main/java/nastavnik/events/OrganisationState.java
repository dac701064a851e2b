package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The full public state of an organisation.
 *
 * @param parent id of its municipality; none for a municipality
 * @param name full name
 * @param shortName as in tables, such as «СОШ №1»
 * @param opened first day
 * @param closed last day, if it is known
 * @param externalIds public identifiers by kind, such as {@code inn}, {@code ogrn}, {@code oktmo}
 * @param enrolments by day, ascending; one a day
 */
public record OrganisationState(
        OrganisationKind kind,
        @Nullable String parent,
        String name,
        String shortName,
        LocalDate opened,
        @Nullable LocalDate closed,
        Set<OrganisationFlag> flags,
        Map<String, String> externalIds,
        List<Enrolment> enrolments) {}
