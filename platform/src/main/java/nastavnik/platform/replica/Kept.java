package nastavnik.platform.replica;

import org.jspecify.annotations.Nullable;

/**
 * What a replica holds of one aggregate.
 *
 * @param revision the last event seen; 0 before the first
 */
record Kept<R>(long revision, @Nullable R state) {

    static <R> Kept<R> nothing() {
        return new Kept<>(0, null);
    }
}
