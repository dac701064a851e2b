package nastavnik.mongo.key;

import java.util.Arrays;

/**
 * Keys from {@code from} (inclusive) to {@code to} (exclusive) by unsigned bytes.
 *
 * @param point whether it holds exactly one value, so that the next field of a compound key may
 *     narrow it further
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Interval(byte[] from, byte[] to, boolean point) {

    /** Everything: no key begins with 0xFF. */
    public static final Interval ALL = new Interval(new byte[0], new byte[] {(byte) 0xFF}, false);

    /** All keys that begin with the encoding of one value. */
    static Interval point(byte[] value) {
        return new Interval(value, after(value), true);
    }

    static Interval between(byte[] from, byte[] to) {
        return new Interval(from, to, false);
    }

    /** The least bytes that are greater than everything beginning with {@code prefix}. */
    static byte[] after(byte[] prefix) {
        int last = prefix.length - 1;
        while (prefix[last] == (byte) 0xFF) {
            last--;
        }
        byte[] next = Arrays.copyOf(prefix, last + 1);
        next[last]++;
        return next;
    }

    /** The same values in an index that keeps this field in descending order. */
    public Interval descending() {
        return point
                ? point(complement(from))
                : between(after(complement(to)), after(complement(from)));
    }

    /** This interval of a field, after the equal fields that precede it in the key. */
    public Interval below(byte[] prefix) {
        return new Interval(join(prefix, from), join(prefix, to), point);
    }

    /** Whether nothing is narrowed at all. */
    public boolean isAll() {
        return from.length == 0;
    }

    boolean isEmpty() {
        return Arrays.compareUnsigned(from, to) >= 0;
    }

    static byte[] complement(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) ~bytes[i];
        }
        return result;
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }
}
