package nastavnik.mongo.query;

import nastavnik.mongo.key.Interval;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The encoded ids a plan leads to. It reads ahead a little and remembers only the key it has come
 * to, never a place in a page: so it can lie about between two batches while the store is written
 * and compacted.
 */
public final class IdScan implements Iterator<byte[]> {

    private static final int FIRST_READ = 16;
    private static final int LONGEST_READ = 512;

    private final Plan plan;
    private final Iterator<Interval> ranges;
    private final Deque<byte[]> ahead = new ArrayDeque<>();
    private final @Nullable Set<Id> seen;
    private @Nullable Interval range;
    private byte @Nullable [] position;
    private int readLength = FIRST_READ;

    /**
     * Reads nothing yet.
     *
     * @param once whether a document must not come twice though it moves within the index meanwhile
     */
    public IdScan(Plan plan, boolean once) {
        this.plan = plan;
        this.ranges = (plan.reverse() ? plan.ranges().reversed() : plan.ranges()).iterator();
        boolean repeats = plan.access().multikey() || (once && !plan.access().holdsDocuments());
        this.seen = repeats ? new HashSet<>() : null;
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            if (range == null) {
                if (!ranges.hasNext()) {
                    return false;
                }
                range = ranges.next();
                position = null;
            }
            if (!read(range)) {
                range = null;
            }
        }
        return true;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.removeFirst();
    }

    /** Whether there may be more in this range. */
    private boolean read(Interval range) {
        Cursor<byte[], byte[]> cursor = open(range);
        for (int i = 0; i < readLength; i++) {
            if (!cursor.hasNext()) {
                return false;
            }
            byte[] key = cursor.next();
            if (isBefore(key, range)) {
                i--;
                continue;
            }
            if (isBeyond(key, range)) {
                return false;
            }
            position = key;
            accept(plan.access().holdsDocuments() ? key : cursor.getValue());
        }
        readLength = Math.min(readLength * 2, LONGEST_READ);
        return true;
    }

    private Cursor<byte[], byte[]> open(Interval range) {
        MVMap<byte[], byte[]> map = plan.access().map();
        byte[] edge = plan.reverse() ? range.to() : range.from();
        return map.cursor(position == null ? edge : position, null, plan.reverse());
    }

    /** The edge a cursor starts at may be outside of the range, or have been read already. */
    private boolean isBefore(byte[] key, Interval range) {
        return position == null
                ? plan.reverse() && Arrays.compareUnsigned(key, range.to()) >= 0
                : Arrays.equals(key, position);
    }

    private boolean isBeyond(byte[] key, Interval range) {
        return plan.reverse()
                ? Arrays.compareUnsigned(key, range.from()) < 0
                : Arrays.compareUnsigned(key, range.to()) >= 0;
    }

    private void accept(byte[] id) {
        Meter.current().keyExamined();
        if (seen == null || seen.add(new Id(id))) {
            ahead.add(id);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by content
    private record Id(byte[] bytes) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id id && Arrays.equals(bytes, id.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
