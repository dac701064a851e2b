package nastavnik.pairing.participants;

import java.time.LocalDate;

/**
 * To do: take away what people wrote where an erased person stands. Words may name somebody, and
 * nobody can tell whether they do.
 *
 * @param on day of the erasure
 */
public record ForgetWords(LocalDate on) implements Consequence {}
