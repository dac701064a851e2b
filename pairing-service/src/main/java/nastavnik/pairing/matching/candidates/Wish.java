package nastavnik.pairing.matching.candidates;

/** A mentee, by number in the order of ids, in one of the forms wanted. */
public record Wish(int mentee, String menteeId, String form, int priority) {}
