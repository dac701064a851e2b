package nastavnik.portal.people;

import org.jspecify.annotations.Nullable;

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
        int pairs) {

    /** A row that was not taken, or was taken with a repair. */
    public record Remark(int row, @Nullable String column, @Nullable String detail) {}

    /** Rows that were not taken. */
    public List<Remark> faults() {
        return errors == null ? List.of() : errors;
    }

    /** Rows that were taken with a repair. */
    public List<Remark> notes() {
        return remarks == null ? List.of() : remarks;
    }
}
