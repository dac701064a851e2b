package nastavnik.registry.imports;

import nastavnik.events.Side;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A run as it is told: remarks in the caller's language.
 *
 * @param at when it ended, or was last heard of
 * @param undoUntil until when it can be taken back, where it can
 * @param undo how it was taken back
 */
record RunView(
        String id,
        String organisation,
        Side side,
        String cycle,
        boolean check,
        ImportRun.Status status,
        int rows,
        int done,
        int added,
        int changed,
        int unchanged,
        List<Line> errors,
        List<Line> remarks,
        int pairs,
        Instant at,
        @Nullable Instant undoUntil,
        @Nullable Undone undo) {

    /**
     * A remark.
     *
     * @param column as a spreadsheet names it; empty where the whole row is meant
     */
    record Line(int row, String column, String detail) {}

    /**
     * How an import was taken back.
     *
     * @param at when it was begun, or has ended
     * @param removed people and lines that are gone
     * @param restored people and lines that are as they were before
     * @param left what stays
     */
    record Undone(Undo.Status status, Instant at, int removed, int restored, List<Left> left) {}

    /**
     * Something that stays.
     *
     * @param detail why
     */
    record Left(int row, String person, String detail) {}
}
