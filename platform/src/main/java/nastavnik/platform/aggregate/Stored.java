package nastavnik.platform.aggregate;

import java.time.Instant;

/**
 * A state as it stands in the store.
 *
 * @param revision number of its last event; also its ETag
 * @param recorded when that event was recorded
 */
public record Stored<S>(String id, long revision, S state, Instant recorded) {

    /** A state whose time does not matter, as in tests. */
    public Stored(String id, long revision, S state) {
        this(id, revision, state, Instant.EPOCH);
    }
}
