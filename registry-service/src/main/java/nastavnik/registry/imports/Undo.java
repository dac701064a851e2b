package nastavnik.registry.imports;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How an import was taken back.
 *
 * @param status for finding those a crash cut off
 * @param at when it was begun, or has ended
 * @param removed people and lines that are gone
 * @param restored people and lines that are as they were before
 * @param left what stays, because something has happened to it since
 */
record Undo(Status status, Instant at, int removed, int restored, List<Left> left) {

    enum Status {
        RUNNING,
        DONE
    }

    /**
     * Something that stays.
     *
     * @param reason key of the text that says why
     */
    record Left(int row, String person, String reason) {}

    static Undo begun(Instant at) {
        return new Undo(Status.RUNNING, at, 0, 0, List.of());
    }

    static boolean isOver(@Nullable Undo undo) {
        return undo != null && undo.status() == Status.DONE;
    }
}
