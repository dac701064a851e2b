package nastavnik.pairing.matching.candidates;

import java.util.List;

/** What is asked and counted in one form. */
record FormBook(String form, List<CompiledRule> rules, List<CompiledWeight> weights) {

    boolean allows(Side mentee, Side mentor) {
        for (CompiledRule rule : rules) {
            if (!rule.allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }

    int score(Side mentee, Side mentor) {
        int score = 0;
        for (CompiledWeight weight : weights) {
            score += weight.points(mentee, mentor);
        }
        return score;
    }
}
