package nastavnik.registry.imports;

import nastavnik.events.Side;

import java.time.Instant;
import java.util.List;

/**
 * A run as it is told: remarks in the caller's language.
 *
 * @param at when it ended, or was last heard of
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
        Instant at) {

    /**
     * A remark.
     *
     * @param column as a spreadsheet names it; empty where the whole row is meant
     */
    record Line(int row, String column, String detail) {}
}
