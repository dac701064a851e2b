package nastavnik.pairing.matching.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives words numbers, so that sets of them are bits. */
final class Dictionary {

    private static final int BITS = 64;

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Number of a word, or -1 for one nobody has used. */
    int find(String word) {
        return numbers.getOrDefault(word, -1);
    }

    long[] bits(Collection<String> words) {
        int highest = words.stream().mapToInt(this::number).max().orElse(-1);
        long[] bits = new long[highest / BITS + (highest < 0 ? 0 : 1)];
        for (String word : words) {
            int number = number(word);
            bits[number / BITS] |= 1L << number;
        }
        return bits;
    }

    static int common(long[] left, long[] right) {
        int count = 0;
        for (int i = 0; i < left.length && i < right.length; i++) {
            count += Long.bitCount(left[i] & right[i]);
        }
        return count;
    }

    static int count(long[] bits) {
        return common(bits, bits);
    }

    static boolean has(long[] bits, int number) {
        return number >= 0
                && number / BITS < bits.length
                && (bits[number / BITS] & (1L << number)) != 0;
    }
}
