package nastavnik.pairing.matching.result;

/**
 * A mentor's places after the run.
 *
 * @param places in all
 * @param frozen taken by frozen pairs
 * @param proposed taken by this run
 * @param groups pairs and groups of this run
 * @param smallestGroup members of the smallest of them, 0 when there is none
 */
public record MentorLoad(
        String mentor, int places, int frozen, int proposed, int groups, int smallestGroup) {}
