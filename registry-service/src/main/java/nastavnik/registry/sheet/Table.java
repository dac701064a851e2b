package nastavnik.registry.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sheet whose columns are known by their headings, wherever they stand; a title above them does
 * no harm.
 *
 * @param header row of the headings
 * @param columns the known columns found, with their numbers
 * @param unknown headings nobody knows, so that a person sees what is not taken
 * @param entries the rows below
 * @param remarks on rows that could not be read at all
 */
public record Table(
        int header,
        Map<String, Integer> columns,
        List<String> unknown,
        List<Entry> entries,
        List<Remark> remarks) {

    private static final int LINES_ABOVE = 15;

    /**
     * Finds the headings among the first lines and reads what stands below them.
     *
     * @throws UnreadableSheet if a required column is missing
     */
    public static Table of(Sheet sheet, List<Column> known) {
        Line header = header(sheet, known);
        Map<String, Integer> columns = columns(header, known);
        refuseMissing(known, columns);
        List<Entry> entries = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (line.row() > header.row() && !numbering(line)) {
                entries.add(new Entry(line, columns));
            }
        }
        return new Table(header.row(), columns, unknown(header, columns), entries, sheet.remarks());
    }

    private static Line header(Sheet sheet, List<Column> known) {
        return sheet.lines().stream()
                .limit(LINES_ABOVE)
                .max(
                        Comparator.<Line>comparingInt(line -> columns(line, known).size())
                                .thenComparingInt(line -> -line.row()))
                .orElseThrow(() -> new UnreadableSheet("empty"));
    }

    private static Map<String, Integer> columns(Line line, List<Column> known) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : line.cells()) {
            known.stream()
                    .filter(column -> column.heads(cell.text()))
                    .findFirst()
                    .ifPresent(column -> columns.putIfAbsent(column.name(), cell.column()));
        }
        return columns;
    }

    private static void refuseMissing(List<Column> known, Map<String, Integer> columns) {
        String missing =
                known.stream()
                        .filter(column -> column.required() && !columns.containsKey(column.name()))
                        .map(Column::name)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableSheet("missing-columns", missing);
        }
    }

    private static List<String> unknown(Line header, Map<String, Integer> columns) {
        return header.cells().stream()
                .filter(cell -> !columns.containsValue(cell.column()))
                .map(Cell::text)
                .toList();
    }

    /** Printed tables number their columns below the headings: 1, 2, 3 … */
    private static boolean numbering(Line line) {
        return line.cells().size() > 2
                && line.cells().stream()
                        .allMatch(cell -> cell.text().equals(Integer.toString(cell.column())));
    }
}
