package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

import java.util.List;
import java.util.stream.IntStream;

/** What is asked and counted in one form, and the mentors who offer it. */
final class FormBook {

    final String form;
    final List<CompiledRule> rules;
    final List<CompiledWeight> weights;
    final Pools pools;

    private final Group ofMentee;
    private final Group ofMentor;
    private final Group ofPair;
    private final CompiledWeight[] parts;

    FormBook(String form, List<CompiledRule> rules, List<CompiledWeight> weights, Pools pools) {
        this.form = form;
        this.rules = rules;
        this.weights = weights;
        this.pools = pools;
        ofMentee = new Group(rules, RuleKind.Side.MENTEE);
        ofMentor = new Group(rules, RuleKind.Side.MENTOR);
        ofPair = new Group(rules, RuleKind.Side.PAIR);
        parts = weights.toArray(CompiledWeight[]::new);
    }

    /** The rules that ask one side, or both, each with its place among all. */
    private static final class Group {

        private final CompiledRule[] rules;
        private final int[] places;

        Group(List<CompiledRule> all, RuleKind.Side side) {
            places =
                    IntStream.range(0, all.size())
                            .filter(i -> all.get(i).kind().side() == side)
                            .toArray();
            rules = IntStream.of(places).mapToObj(all::get).toArray(CompiledRule[]::new);
        }

        boolean allows(Side mentee, Side mentor) {
            for (CompiledRule rule : rules) {
                if (!rule.test().allows(mentee, mentor)) {
                    return false;
                }
            }
            return true;
        }

        long broken(Side mentee, Side mentor) {
            long bits = 0;
            for (int i = 0; i < rules.length; i++) {
                if (!rules[i].test().allows(mentee, mentor)) {
                    bits |= 1L << places[i];
                }
            }
            return bits;
        }
    }

    boolean menteeFits(Side mentee) {
        return ofMentee.allows(mentee, mentee);
    }

    boolean mentorFits(Side mentor) {
        return ofMentor.allows(mentor, mentor);
    }

    /** Whether two who fit each for themselves fit together. */
    boolean pairFits(Side mentee, Side mentor) {
        return ofPair.allows(mentee, mentor);
    }

    /** The rules a mentee breaks alone, as bits in the policy's order. */
    long brokenByMentee(Side mentee) {
        return ofMentee.broken(mentee, mentee);
    }

    long brokenByMentor(Side mentor) {
        return ofMentor.broken(mentor, mentor);
    }

    long brokenByPair(Side mentee, Side mentor) {
        return ofPair.broken(mentee, mentor);
    }

    int score(Side mentee, Side mentor) {
        int score = 0;
        for (CompiledWeight weight : parts) {
            score += weight.points(mentee, mentor);
        }
        return score;
    }
}
