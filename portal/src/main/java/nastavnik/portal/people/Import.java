package nastavnik.portal.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What the registry made of a file. */
public record Import(
        String id,
        String side,
        @Nullable String cycle,
        @Nullable String status,
        int rows,
        int added,
        int changed,
        int unchanged,
        @Nullable List<Remark> errors,
        @Nullable List<Remark> remarks,
        int pairs,
        @Nullable Instant undoUntil,
        @Nullable Undo undo) {

    /** A row that was not taken, or was taken with a repair. */
    public record Remark(int row, @Nullable String column, @Nullable String detail) {}

    /** How it was taken back. */
    public record Undo(
            String status, @Nullable Instant at, int removed, int restored, List<Left> left) {

        /** Whether a part of it is still to be done. */
        public boolean runs() {
            return status.equals("RUNNING");
        }
    }

    /** Somebody who stays, and why. */
    public record Left(int row, String person, String detail) {}

    /** Rows that were not taken. */
    public List<Remark> faults() {
        return errors == null ? List.of() : errors;
    }

    /** Rows that were taken with a repair. */
    public List<Remark> notes() {
        return remarks == null ? List.of() : remarks;
    }
}
