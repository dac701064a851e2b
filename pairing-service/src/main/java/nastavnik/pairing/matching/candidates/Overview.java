package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.result.RuleCount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** All mentors who offer a form, seen by one mentee after another, 64 at a time. */
final class Overview {

    final Numbers offering = new Numbers();

    private final Catalogue catalogue;
    private final Shadows shadows;
    private final int builtIn;
    private long[] there = new long[0];
    private int known;
    private int gone;

    /**
     * Nobody yet.
     *
     * @param builtIn how many bits the built-in rules take before those of the policy
     */
    Overview(Catalogue catalogue, List<CompiledRule> rules, int builtIn) {
        this.catalogue = catalogue;
        this.builtIn = builtIn;
        shadows = new Shadows(rules, catalogue.people.mentorSides, offering);
    }

    /**
     * Tells of everybody which rules forbid them.
     *
     * @param apart bits of the built-in rules for the few they speak of
     */
    void each(Side mentee, Map<Integer, Long> apart, Verdicts.Sight sight) {
        long[][] rows = shadows.of(mentee);
        for (int i = 0; i < offering.size(); i++) {
            int mentor = offering.get(i);
            if (!catalogue.isGone(mentor)) {
                long builtIns = apart.isEmpty() ? 0 : apart.getOrDefault(mentor, 0L);
                sight.mentor(mentor, broken(rows, i) | builtIns);
            }
        }
    }

    private long broken(long[][] rows, int position) {
        long bits = 0;
        for (int rule = 0; rule < rows.length; rule++) {
            long bit = rows[rule][position / Long.SIZE] >>> position & 1;
            bits |= bit << (rule + builtIn);
        }
        return bits;
    }

    /** Counts what {@link #each} tells. */
    Tally tally(Side mentee, Map<Integer, Long> apart, IntFunction<String> code) {
        long[][] rows = shadows.of(mentee);
        var count = new Count(rows, builtIn);
        long[] others = there();
        for (int i = 0; i < offering.size() && !apart.isEmpty(); i++) {
            Long bits = apart.get(offering.get(i));
            if (bits != null && !catalogue.isGone(offering.get(i))) {
                count.one(broken(rows, i) | bits);
                others[i / Long.SIZE] &= ~(1L << i);
            }
        }
        for (int word = 0; word < others.length; word++) {
            count.word(word, others[word]);
        }
        return count.tally(code);
    }

    /** Which mentors have not gone; a copy to change. */
    private long[] there() {
        if (known != offering.size() || gone != catalogue.goneCount()) {
            known = offering.size();
            gone = catalogue.goneCount();
            there = new long[shadows.words()];
            for (int i = 0; i < known; i++) {
                boolean stays = !catalogue.isGone(offering.get(i));
                there[i / Long.SIZE] |= stays ? 1L << i : 0;
            }
        }
        return there.clone();
    }

    /** The sums. */
    private static final class Count {

        private final long[][] rows;
        private final int first;
        private final int[] blocks = new int[Long.SIZE];
        private final int[] alone = new int[Long.SIZE];
        private int considered;
        private int allowed;

        Count(long[][] rows, int first) {
            this.rows = rows;
            this.first = first;
        }

        /** 64 mentors at once: a bit that stands in one row only is alone. */
        void word(int word, long there) {
            long once = 0;
            long twice = 0;
            for (long[] row : rows) {
                twice |= once & row[word];
                once |= row[word];
            }
            for (int rule = 0; rule < rows.length; rule++) {
                long bits = rows[rule][word] & there;
                blocks[first + rule] += Long.bitCount(bits);
                alone[first + rule] += Long.bitCount(bits & ~twice);
            }
            considered += Long.bitCount(there);
            allowed += Long.bitCount(there & ~once);
        }

        void one(long broken) {
            considered++;
            allowed += broken == 0 ? 1 : 0;
            for (long rest = broken; rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                blocks[bit]++;
                alone[bit] += Long.bitCount(broken) == 1 ? 1 : 0;
            }
        }

        Tally tally(IntFunction<String> code) {
            List<RuleCount> rules = new ArrayList<>();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if (blocks[bit] > 0) {
                    rules.add(new RuleCount(code.apply(bit), blocks[bit], alone[bit]));
                }
            }
            return new Tally(considered, allowed, rules);
        }
    }
}
