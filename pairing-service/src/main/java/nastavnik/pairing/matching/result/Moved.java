package nastavnik.pairing.matching.result;

import org.jspecify.annotations.Nullable;

/**
 * A wish that an edit gave another mentor.
 *
 * @param from null when it had none
 * @param to null when it has none, or is decided on or gone
 */
public record Moved(String mentee, String form, @Nullable String from, @Nullable String to) {}
