package nastavnik.registry.organisation;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationKind;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file of schools that says something possible.
 *
 * @param row in the file
 * @param id where the file gives one
 * @param name full name; the short one where the file has none
 */
record SchoolRow(
        int row,
        @Nullable String id,
        String shortName,
        String name,
        OrganisationKind kind,
        Enrolment enrolment) {

    /** Rows of one school have the same key. */
    String key() {
        return id == null ? Claims.key(shortName) : id;
    }
}
