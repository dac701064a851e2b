package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

import java.util.List;

/** What is asked and counted in one form, and the mentors who offer it. */
final class FormBook {

    final String form;
    final List<CompiledRule> rules;
    final List<CompiledWeight> weights;
    final Pools pools;

    private final CompiledRule[] ofMentee;
    private final CompiledRule[] ofMentor;
    private final CompiledRule[] ofPair;
    private final CompiledWeight[] parts;

    FormBook(String form, List<CompiledRule> rules, List<CompiledWeight> weights, Pools pools) {
        this.form = form;
        this.rules = rules;
        this.weights = weights;
        this.pools = pools;
        ofMentee = of(RuleKind.Side.MENTEE);
        ofMentor = of(RuleKind.Side.MENTOR);
        ofPair = of(RuleKind.Side.PAIR);
        parts = weights.toArray(CompiledWeight[]::new);
    }

    private CompiledRule[] of(RuleKind.Side side) {
        return rules.stream()
                .filter(rule -> rule.kind().side() == side)
                .toArray(CompiledRule[]::new);
    }

    boolean menteeFits(Side mentee) {
        return all(ofMentee, mentee, mentee);
    }

    boolean mentorFits(Side mentor) {
        return all(ofMentor, mentor, mentor);
    }

    /** Whether two who fit each for themselves fit together. */
    boolean pairFits(Side mentee, Side mentor) {
        return all(ofPair, mentee, mentor);
    }

    private static boolean all(CompiledRule[] rules, Side mentee, Side mentor) {
        for (CompiledRule rule : rules) {
            if (!rule.test().allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }

    int score(Side mentee, Side mentor) {
        int score = 0;
        for (CompiledWeight weight : parts) {
            score += weight.points(mentee, mentor);
        }
        return score;
    }
}
