package nastavnik.pairing.matching.result;

/**
 * Two who would both rather have each other than what was proposed to them.
 *
 * @param score of the two
 * @param menteesOwn score of the mentee with the mentor proposed, 0 for none
 * @param mentorsWeakest least score of those proposed to the mentor, 0 when there is a place
 */
public record BlockingPair(
        String mentee, String mentor, String form, int score, int menteesOwn, int mentorsWeakest) {}
