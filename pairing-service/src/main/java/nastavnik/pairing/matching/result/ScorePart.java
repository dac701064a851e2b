package nastavnik.pairing.matching.result;

/**
 * What one weight of the policy gave.
 *
 * @param code of the weight
 * @param points given
 * @param most it could have given
 */
public record ScorePart(String code, int points, int most) {}
