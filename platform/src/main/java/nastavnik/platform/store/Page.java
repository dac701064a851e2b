package nastavnik.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; lists are ordered by id.
 *
 * @param after the last id already seen
 * @param size at most so many, 1 to 500
 */
public record Page(@Nullable String after, int size) {

    /** What is served when nothing is said. */
    public static final int DEFAULT_SIZE = 50;

    /** The most that is served at once. */
    public static final int MAX_SIZE = 500;

    public Page {
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    /** From the start. */
    public static Page first(int size) {
        return new Page(null, size);
    }
}
