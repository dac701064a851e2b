package nastavnik.pairing.matching.candidates;

/**
 * A mentee, by number, in one of the forms wanted.
 *
 * @param several whether the mentee wants other forms too
 */
public record Wish(int mentee, String menteeId, String form, int priority, boolean several) {}
