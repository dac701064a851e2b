package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * What the rules say of one pair.
 *
 * @param broken codes of the rules it breaks; empty when it may be
 * @param score 0 to 1000
 */
public record PairCheck(List<String> broken, int score, List<ScorePart> parts) {

    public PairCheck {
        broken = List.copyOf(broken);
        parts = List.copyOf(parts);
    }
}
