package nastavnik.reporting.facts;

import java.util.Arrays;

/**
 * When something last changed that the numbers of an organisation rest on, counted in changes, so
 * that what was worked out of it may be kept as long as nothing did. It may tell of a change where
 * none was, and never misses one.
 */
public final class Changes {

    private long[] last = new long[64];
    private long count;

    /**
     * The last change in any of the organisations. While they are the same organisations, and this
     * is the same number, nothing has changed in any of them.
     */
    public long last(int... organisations) {
        long latest = 0;
        for (int organisation : organisations) {
            latest = Math.max(latest, organisation < last.length ? last[organisation] : 0);
        }
        return latest;
    }

    void note(int organisation) {
        if (organisation >= last.length) {
            last = Arrays.copyOf(last, Math.max(organisation + 1, last.length * 2));
        }
        last[organisation] = ++count;
    }
}
