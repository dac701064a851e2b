package nastavnik.pairing.pair;

/**
 * Why an act of the second check undid an earlier one.
 *
 * @param revision of the act undone: its line in the pair's history
 * @param rule that no longer held when it was looked at again
 */
public record TakenBack(long revision, String rule) {}
