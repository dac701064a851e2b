package nastavnik.mongo.query;

import nastavnik.mongo.key.Interval;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How to read: which index, which parts of it, in which direction.
 *
 * @param ranges in the order of the index
 * @param sorted whether documents come in the order asked for
 */
public record Plan(Access access, List<Interval> ranges, boolean reverse, boolean sorted) {

    private static final int COUNTED = 64;

    /** How many entries will be read; the tree knows the rank of each key. */
    long entries() {
        MVMap<byte[], byte[]> map = access.map();
        if (!narrows()) {
            return map.sizeAsLong();
        }
        long count = 0;
        for (Interval range : ranges.subList(0, Math.min(COUNTED, ranges.size()))) {
            count += rank(map, range.to()) - rank(map, range.from());
        }
        return count * Math.max(1, ranges.size() / COUNTED);
    }

    /** The name of the index when it narrows or orders the answer. */
    public @Nullable String indexName() {
        return narrows() || !access.holdsDocuments() ? access.name() : null;
    }

    boolean narrows() {
        return ranges.isEmpty() || !ranges.getFirst().isAll();
    }

    private static long rank(MVMap<byte[], byte[]> map, byte[] key) {
        long index = map.getKeyIndex(key);
        return index < 0 ? -(index + 1) : index;
    }
}
