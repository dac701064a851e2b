package nastavnik.registry.imports;

import nastavnik.events.MembershipResult;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.registry.participant.Place;
import nastavnik.registry.sheet.Remark;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
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
 * @param undo how it was taken back, if it was
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
        Instant at,
        @Nullable Undo undo) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration UNDO = Duration.ofDays(1);

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

    static ImportRun begun(String id, Place place, boolean check, Instant at) {
        return new ImportRun(
                id,
                place.organisation(),
                place.side(),
                place.cycle(),
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
                at,
                null);
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
                now,
                undo);
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
                now,
                undo);
    }

    private ImportRun with(Undo other) {
        return new ImportRun(
                id,
                organisation,
                side,
                cycle,
                check,
                status,
                rows,
                done,
                added,
                changed,
                unchanged,
                errors,
                remarks,
                pairs,
                at,
                other);
    }

    /** Whether there is nothing more to be done for it. */
    boolean isOver() {
        return status == Status.DONE || status == Status.CHECKED;
    }

    /** A run nobody has heard of for a while was cut off; the same file sent again goes on. */
    Status statusAt(Instant now) {
        return status == Status.RUNNING && at.plus(PATIENCE).isBefore(now)
                ? Status.INTERRUPTED
                : status;
    }

    /** Until when it may be taken back: a day from its end; none where there is nothing to. */
    @Nullable Instant undoUntil() {
        return check || undo != null ? null : at.plus(UNDO);
    }

    /**
     * Begins to take it back; goes on where that was begun before.
     *
     * @throws Refusal if it wrote nothing, still runs, or its day is over
     */
    ImportRun undoing(Instant now) {
        if (undo != null) {
            return this;
        }
        Instant until = undoUntil();
        if (until == null) {
            throw new Refusal("import-wrote-something");
        }
        if (statusAt(now) == Status.RUNNING) {
            throw new Refusal("import-has-ended");
        }
        if (now.isAfter(until)) {
            throw new Refusal("import-is-of-today");
        }
        return with(Undo.begun(now));
    }

    /** Has been taken back; whoever came second changes nothing. */
    ImportRun undone(Undo result) {
        return Undo.isOver(undo) ? this : with(result);
    }
}
