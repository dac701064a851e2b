package nastavnik.registry.card;

/**
 * Whom a row of a file means. Stays in the registry, and goes with the person's erasure.
 *
 * @param id keyed hash of name, year of birth and organisation
 * @param person id of a participant or of a preliminary entry
 */
public record Recognition(String id, String person) {}
