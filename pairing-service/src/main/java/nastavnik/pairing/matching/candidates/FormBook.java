package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

import java.util.List;
import java.util.function.Predicate;

/** What is asked and counted in one form, who offers it and who seeks it. */
final class FormBook {

    final List<CompiledRule> rules;
    final List<CompiledWeight> weights;

    /** Mentors who fit for themselves, by where they are. */
    final Pools pools;

    /** The same by the ages and languages they suit. */
    final Cohorts cohorts;

    /** Wishes, by where the mentees are. */
    final Pools seekers;

    private final CompiledRule[] ofMentee;
    private final CompiledRule[] ofMentor;
    private final CompiledRule[] ofPair;
    private final CompiledRule[] beyondCohort;
    private final CompiledWeight[] parts;

    FormBook(
            List<CompiledRule> rules,
            List<CompiledWeight> weights,
            Pools pools,
            Cohorts cohorts,
            Pools seekers) {
        this.rules = rules;
        this.weights = weights;
        this.pools = pools;
        this.cohorts = cohorts;
        this.seekers = seekers;
        ofMentee = those(rules, rule -> rule.kind().side() == RuleKind.Side.MENTEE);
        ofMentor = those(rules, rule -> rule.kind().side() == RuleKind.Side.MENTOR);
        ofPair = those(rules, rule -> rule.kind().side() == RuleKind.Side.PAIR);
        beyondCohort = those(List.of(ofPair), rule -> !View.isOfCohort(rule.kind()));
        parts = weights.toArray(CompiledWeight[]::new);
    }

    private static CompiledRule[] those(List<CompiledRule> all, Predicate<CompiledRule> which) {
        return all.stream().filter(which).toArray(CompiledRule[]::new);
    }

    private static boolean allow(CompiledRule[] rules, Side mentee, Side mentor) {
        for (CompiledRule rule : rules) {
            if (!rule.test().allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }

    boolean menteeFits(Side mentee) {
        return allow(ofMentee, mentee, mentee);
    }

    boolean mentorFits(Side mentor) {
        return allow(ofMentor, mentor, mentor);
    }

    /** Whether two who fit each for themselves fit together. */
    boolean pairFits(Side mentee, Side mentor) {
        return allow(ofPair, mentee, mentor);
    }

    /** The same of two whose ages and languages suit each other. */
    boolean cohortFits(Side mentee, Side mentor) {
        return allow(beyondCohort, mentee, mentor);
    }

    int score(Side mentee, Side mentor) {
        int score = 0;
        for (CompiledWeight weight : parts) {
            score += weight.points(mentee, mentor);
        }
        return score;
    }
}
