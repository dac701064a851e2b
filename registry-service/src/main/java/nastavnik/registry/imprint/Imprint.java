package nastavnik.registry.imprint;

import java.time.LocalDate;

/**
 * What one row of an import did to one person.
 *
 * @param run id of the import
 * @param row in the file
 * @param expires the day it is deleted
 */
public record Imprint(String run, int row, String person, LocalDate expires, Deed deed) {}
