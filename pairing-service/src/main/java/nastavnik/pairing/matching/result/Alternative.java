package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * What another mentor for a mentee would mean.
 *
 * @param broken codes of the rules the pair breaks; empty when it may be
 * @param score of the pair
 * @param possible whether the mentor has any place that is not decided on
 * @param alone how many more wishes would be left alone
 * @param points how much score, less load, all together would lose
 */
public record Alternative(
        List<String> broken,
        int score,
        List<ScorePart> parts,
        boolean possible,
        int alone,
        long points) {

    public Alternative {
        broken = List.copyOf(broken);
        parts = List.copyOf(parts);
    }
}
