package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * A proposal with its reasons.
 *
 * @param group number, from 1, of the mentor's pair or group in this form; equal numbers meet
 *     together
 * @param score 0 to 1000, the sum of the parts
 * @param best the best score this mentee could have with any mentor
 * @param kept whether it was proposed before
 */
public record ProposedPair(
        String mentee,
        String mentor,
        String form,
        int group,
        int score,
        int best,
        List<ScorePart> parts,
        boolean kept) {

    public ProposedPair {
        parts = List.copyOf(parts);
    }
}
