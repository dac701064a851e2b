package nastavnik.registry.imports;

import nastavnik.events.MembershipResult;
import nastavnik.events.Side;
import nastavnik.registry.sheet.Remark;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One import as it is kept: numbers, places in the file and ids; nothing that stood in a cell.
 *
 * @param id of the run
 * @param done rows worked on so far
 * @param at when it was last heard of
 * @param errors on rows that were not taken
 * @param remarks on rows that were
 */
record ImportRun(
        String id,
        String organisation,
        Side side,
        String cycle,
        boolean check,
        Status status,
        int rows,
        int done,
        int added,
        int changed,
        int unchanged,
        List<Remark> errors,
        List<Remark> remarks,
        List<Pair> pairs,
        Instant at) {

    private static final int PATIENCE_SECONDS = 60;

    enum Status {
        RUNNING,
        CHECKED,
        DONE,
        INTERRUPTED
    }

    /** A pair the file implies, by ids. */
    record Pair(
            int row,
            String mentee,
            String mentor,
            String form,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable MembershipResult result,
            @Nullable LocalDate completed) {}

    static ImportRun begun(
            String id, String organisation, Side side, String cycle, boolean check, Instant at) {
        return new ImportRun(
                id,
                organisation,
                side,
                cycle,
                check,
                Status.RUNNING,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                at);
    }

    ImportRun heardOf(int ofRows, int worked, Instant now) {
        return new ImportRun(
                id,
                organisation,
                side,
                cycle,
                check,
                status,
                ofRows,
                worked,
                added,
                changed,
                unchanged,
                errors,
                remarks,
                pairs,
                now);
    }

    ImportRun ended(
            Outcome.Sum sum,
            List<Remark> allErrors,
            List<Remark> said,
            List<Pair> found,
            Instant now) {
        return new ImportRun(
                id,
                organisation,
                side,
                cycle,
                check,
                check ? Status.CHECKED : Status.DONE,
                rows,
                rows,
                sum.added(),
                sum.changed(),
                sum.unchanged(),
                allErrors,
                said,
                found,
                now);
    }

    /** A run nobody has heard of for a while was cut off; the same file sent again goes on. */
    Status statusAt(Instant now) {
        return status == Status.RUNNING && at.plusSeconds(PATIENCE_SECONDS).isBefore(now)
                ? Status.INTERRUPTED
                : status;
    }
}
