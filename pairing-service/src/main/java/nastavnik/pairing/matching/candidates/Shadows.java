package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom each rule of a form keeps from a mentee, as bits over the mentors who offer the form.
 * Mentees alike in what a rule looks at share them, so that a look at all mentors of a region takes
 * millionths of a second.
 */
final class Shadows {

    /** Bit sets kept for one rule, before they are thrown away and made again. */
    private static final int MOST_KEPT = 2048;

    private final List<CompiledRule> rules;
    private final List<Side> sides;
    private final Numbers offering;
    private final List<Map<Object, long[]>> kept = new ArrayList<>();
    private int known;

    /**
     * Nothing is looked at before it is asked for.
     *
     * @param sides of all mentors, by number
     * @param offering numbers of those who offer the form; may grow
     */
    Shadows(List<CompiledRule> rules, List<Side> sides, Numbers offering) {
        this.rules = rules;
        this.sides = sides;
        this.offering = offering;
        rules.forEach(_ -> kept.add(new HashMap<>()));
    }

    /** Bits of each rule, in the policy's order; none of a rule that asks the mentee alone. */
    long[][] of(Side mentee) {
        if (known < offering.size()) {
            kept.forEach(Map::clear);
            known = offering.size();
        }
        var rows = new long[rules.size()][];
        for (int rule = 0; rule < rows.length; rule++) {
            rows[rule] = row(rule, mentee);
        }
        return rows;
    }

    private long[] row(int number, Side mentee) {
        CompiledRule rule = rules.get(number);
        if (rule.kind().side() == RuleKind.Side.MENTEE) {
            return new long[words()];
        }
        Map<Object, long[]> rows = kept.get(number);
        if (rows.size() > MOST_KEPT) {
            rows.clear();
        }
        return rows.computeIfAbsent(View.of(rule.kind(), mentee), _ -> look(rule, mentee));
    }

    /** How many numbers of 64 bits a row has. */
    int words() {
        return (known + Long.SIZE - 1) / Long.SIZE;
    }

    private long[] look(CompiledRule rule, Side mentee) {
        var row = new long[words()];
        for (int i = 0; i < known; i++) {
            if (!rule.allows(mentee, sides.get(offering.get(i)))) {
                row[i / Long.SIZE] |= 1L << i;
            }
        }
        return row;
    }
}
