package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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

    /** Mentors with a place that is not decided on; counted by {@link Vacancies}. */
    final BitSet vacant = new BitSet();

    private final BitSet offered = new BitSet();
    private final BitSet sought = new BitSet();
    private final CompiledRule[] ofMentee;
    private final CompiledRule[] ofMentor;
    private final CompiledRule[] ofPair;
    private final CompiledRule[] beyond;
    private final CompiledWeight[] parts;
    private final int[] rest;

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
        CompiledRule ofPools = ofPools();
        beyond =
                those(
                        List.of(ofPair),
                        rule -> !View.isOfCohort(rule.kind()) && !rule.equals(ofPools));
        parts =
                weights.stream()
                        .sorted(Comparator.comparingInt(CompiledWeight::most).reversed())
                        .toArray(CompiledWeight[]::new);
        rest = new int[parts.length];
        for (int i = parts.length - 1; i > 0; i--) {
            rest[i - 1] = rest[i] + parts[i].most();
        }
    }

    /** Takes in a mentor, who is found from now on if no rule speaks against that mentor alone. */
    void offer(int mentor, Side side) {
        if (allow(ofMentor, side, side)) {
            offered.set(mentor);
            pools.add(mentor, side);
            cohorts.add(mentor);
        }
    }

    /** Takes in a wish, which is found from now on if no rule speaks against that mentee alone. */
    void seek(int wish, int mentee, Side side) {
        if (menteeFits(side)) {
            sought.set(mentee);
            seekers.add(wish, side);
        }
    }

    /** Whether a mentee seeks the form and no rule speaks against that mentee alone. */
    boolean isSought(int mentee) {
        return sought.get(mentee);
    }

    /** A mentor has gone. */
    void withdraw(int mentor) {
        offered.clear(mentor);
        vacant.clear(mentor);
    }

    /** Whether a mentor offers the form and nothing speaks against that mentor alone. */
    boolean isOffered(int mentor) {
        return offered.get(mentor);
    }

    private static CompiledRule[] those(List<CompiledRule> all, Predicate<CompiledRule> which) {
        return all.stream().filter(which).toArray(CompiledRule[]::new);
    }

    /**
     * The rule that everybody found in the pools keeps, which are made by the first of its kind.
     */
    private @Nullable CompiledRule ofPools() {
        return Arrays.stream(ofPair)
                .filter(rule -> rule.kind() == RuleKind.ORGANISATION && pools.isExact())
                .findFirst()
                .orElse(null);
    }

    private static boolean allow(CompiledRule[] rules, Side mentee, Side mentor) {
        for (CompiledRule rule : rules) {
            if (!rule.test().allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }

    private boolean menteeFits(Side mentee) {
        return allow(ofMentee, mentee, mentee);
    }

    /** Whether two who fit each for themselves fit together. */
    boolean pairFits(Side mentee, Side mentor) {
        return allow(ofPair, mentee, mentor);
    }

    /** The same of two found in each other's pools, whose ages and languages suit each other. */
    boolean foundFit(Side mentee, Side mentor) {
        return allow(beyond, mentee, mentor);
    }

    int score(Side mentee, Side mentor) {
        int score = 0;
        for (CompiledWeight weight : parts) {
            score += weight.points(mentee, mentor);
        }
        return score;
    }

    /** The score if it is higher than another; else perhaps less, which is quicker to know. */
    int scoreAbove(int other, Side mentee, Side mentor) {
        int score = 0;
        for (int i = 0; i < parts.length; i++) {
            score += parts[i].points(mentee, mentor);
            if (score + rest[i] <= other) {
                return score;
            }
        }
        return score;
    }
}
