package nastavnik.portal.works;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that takes its time.
 *
 * @param kind of it, for its name in the bundle
 * @param at when it was last heard of; {@code day} where only that is known
 * @param done so many of {@code of} are worked on
 * @param path where the result stands
 */
record Work(
        String kind,
        String status,
        @Nullable Instant at,
        @Nullable LocalDate day,
        int done,
        int of,
        String path) {

    /** A file of people as the registry tells it. */
    record Import(
            String id,
            String side,
            boolean check,
            String status,
            int rows,
            int done,
            @Nullable Instant at) {

        Work work() {
            String path = "/people/import/" + id;
            return new Work("import." + side, status, at, null, done, rows, path);
        }
    }

    record Imports(List<Import> items, @Nullable String next) {}

    /** A matching run as pairing tells it. */
    record Run(String id, String status, @Nullable LocalDate day, int matched) {

        Work work() {
            return new Work(
                    "matching", status, null, day, matched, matched, "/pairs/matching/" + id);
        }
    }

    record Runs(List<Run> items) {}

    /** Whether it still goes on, so that the page asks again. */
    public boolean runs() {
        return status.equals("RUNNING");
    }

    /** Whether it stopped on the way; the same file sent again goes on from there. */
    public boolean interrupted() {
        return status.equals("INTERRUPTED");
    }
}
