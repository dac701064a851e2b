package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.result.RuleCount;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * Everybody, sorted by the rules that forbid them.
     *
     * @param apart bits of the built-in rules for the few they speak of
     */
    List<Alike> alike(Side mentee, Map<Integer, Long> apart) {
        long[][] rows = shadows.of(mentee);
        long[] others = there();
        Map<Long, BitSet> found = new TreeMap<>();
        each(
                apart,
                (i, bits) -> {
                    leaveOut(others, i);
                    found.computeIfAbsent(broken(rows, i) | bits, _ -> new BitSet())
                            .set(offering.get(i));
                });
        part(rows, 0, others, 0, found);
        return found.entrySet().stream()
                .map(alike -> new Alike(alike.getKey(), alike.getValue()))
                .toList();
    }

    /** Parts a set by the first row, each half by the next. */
    private void part(long[][] rows, int row, long[] set, long broken, Map<Long, BitSet> found) {
        if (row == rows.length) {
            found.put(broken, mentors(set));
            return;
        }
        var with = new long[set.length];
        var without = new long[set.length];
        long any = 0;
        long other = 0;
        for (int word = 0; word < set.length; word++) {
            with[word] = set[word] & rows[row][word];
            without[word] = set[word] & ~rows[row][word];
            any |= with[word];
            other |= without[word];
        }
        if (any != 0) {
            part(rows, row + 1, with, broken | 1L << (row + builtIn), found);
        }
        if (other != 0) {
            part(rows, row + 1, without, broken, found);
        }
    }

    private BitSet mentors(long[] set) {
        var mentors = new BitSet(catalogue.mentorCount());
        BitSet.valueOf(set).stream().forEach(i -> mentors.set(offering.get(i)));
        return mentors;
    }

    private static void leaveOut(long[] set, int position) {
        set[position / Long.SIZE] &= ~(1L << position);
    }

    /** Tells of the few whom built-in rules speak of, by their positions. */
    private void each(Map<Integer, Long> apart, Apart told) {
        for (int i = 0; i < offering.size() && !apart.isEmpty(); i++) {
            Long bits = apart.get(offering.get(i));
            if (bits != null && !catalogue.isGone(offering.get(i))) {
                told.one(i, bits);
            }
        }
    }

    @FunctionalInterface
    private interface Apart {
        void one(int position, long bits);
    }

    private long broken(long[][] rows, int position) {
        long bits = 0;
        for (int rule = 0; rule < rows.length; rule++) {
            long bit = rows[rule][position / Long.SIZE] >>> position & 1;
            bits |= bit << (rule + builtIn);
        }
        return bits;
    }

    /** Counts the same without telling who. */
    Tally tally(Side mentee, Map<Integer, Long> apart, IntFunction<String> code) {
        long[][] rows = shadows.of(mentee);
        var count = new Count(rows, builtIn);
        long[] others = there();
        each(
                apart,
                (i, bits) -> {
                    count.one(broken(rows, i) | bits);
                    leaveOut(others, i);
                });
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
