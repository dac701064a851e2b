package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * Rules without which somebody could be found.
 *
 * @param rules their codes, the mentee's own first; all of them stand in the way of these mentors
 * @param mentors whom exactly these rules keep away
 * @param withPlaces those of them who have a place now
 * @param best the best score with one of them, of those with a place if there are any
 */
public record Relaxation(List<String> rules, int mentors, int withPlaces, int best) {

    public Relaxation {
        rules = List.copyOf(rules);
    }
}
