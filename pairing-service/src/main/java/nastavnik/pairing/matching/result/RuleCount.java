package nastavnik.pairing.matching.result;

/**
 * How much a rule forbids.
 *
 * @param rule its code
 * @param blocks mentors it forbids
 * @param aloneBlocks mentors it alone forbids: so many more there would be without it
 */
public record RuleCount(String rule, int blocks, int aloneBlocks) {}
