package nastavnik.pairing.pair;

import java.time.LocalDate;

/**
 * An order of the head (приказ). Number and day never leave this service but on the order itself.
 *
 * @param id the same for every pair the order serves; by it a repetition is recognised
 */
public record Order(String id, String number, LocalDate on) {}
