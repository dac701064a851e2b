package nastavnik.pairing.matching.candidates;

import java.util.BitSet;

/**
 * Mentors whom exactly the same rules keep from a mentee.
 *
 * @param rules as bits, see {@link Verdicts#codes}; none for those who may be
 * @param mentors their numbers
 */
public record Alike(long rules, BitSet mentors) {}
