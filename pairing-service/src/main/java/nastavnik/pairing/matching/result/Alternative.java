package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * What another mentor for a mentee would mean.
 *
 * @param broken codes of the rules the pair breaks; empty when it may be
 * @param score of the pair
 * @param possible whether the mentor offers the form and has a place in it not decided on
 * @param alone how many more wishes would be left alone
 * @param points how much score, less load, all together would lose
 * @param moves who else would get another mentor, or none
 */
public record Alternative(
        String mentor,
        List<String> broken,
        int score,
        List<ScorePart> parts,
        boolean possible,
        int alone,
        long points,
        List<Moved> moves) {

    public Alternative {
        broken = List.copyOf(broken);
        parts = List.copyOf(parts);
        moves = List.copyOf(moves);
    }
}
