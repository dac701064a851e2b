package nastavnik.registry.imports;

import nastavnik.events.Side;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.sheet.Column;
import nastavnik.registry.sheet.Entry;
import nastavnik.registry.sheet.Remark;
import nastavnik.registry.sheet.Sheet;
import nastavnik.registry.sheet.Table;
import nastavnik.registry.sheet.UnreadableSheet;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of a base into rows; a file that is none is refused as a whole. */
@Component
class BaseFile {

    private static final int MOST_ROWS = 10_000;

    private final Wordings wordings;

    BaseFile(Wordings wordings) {
        this.wordings = wordings;
    }

    /** A row and what is said of it. */
    record Work(BaseRow row, Notes notes) {}

    /**
     * What a file holds.
     *
     * @param lines filled ones below the headings
     * @param rows those that can be taken
     * @param notes of all lines
     * @param remarks on the file itself
     */
    record Content(int lines, List<Work> rows, List<Notes> notes, List<Remark> remarks) {}

    /**
     * Reads a file.
     *
     * @throws BadInput if it is no base
     */
    Content read(byte[] file, Base base) {
        Side side = base.place().side();
        Map<String, Column> columns = wordings.columns(side);
        Table table = table(file, columns);
        RowReader reader = new RowReader(side, base.place().cycle(), base.today());
        List<Notes> all = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<Work> rows = new ArrayList<>();
        for (Entry entry : table.entries()) {
            Notes notes = new Notes();
            all.add(notes);
            BaseRow row = reader.read(new Cells(entry, columns, wordings, notes));
            Integer first = row == null ? null : seen.putIfAbsent(row.key(), row.row());
            if (first != null && row != null) {
                notes.error(Remark.on(row.row(), "import.duplicate", first));
            } else if (row != null) {
                rows.add(new Work(row, notes));
            }
        }
        return new Content(table.entries().size(), rows, all, table.remarks());
    }

    private static Table table(byte[] file, Map<String, Column> columns) {
        try {
            Table table = Table.of(Sheet.read(file), List.copyOf(columns.values()));
            requireOneOf(table, columns, "import-without-names", "name", "surname");
            requireOneOf(table, columns, "import-without-years", "born", "birthDate");
            if (table.entries().size() > MOST_ROWS) {
                throw BadInput.at("/file", "import-too-many-rows", MOST_ROWS);
            }
            return table;
        } catch (UnreadableSheet e) {
            throw BadInput.at("/file", "sheet-" + e.key(), e.arguments());
        }
    }

    private static void requireOneOf(
            Table table, Map<String, Column> columns, String problem, String... keys) {
        for (String key : keys) {
            Column column = columns.get(key);
            if (column != null && table.columns().containsKey(column.name())) {
                return;
            }
        }
        throw BadInput.at("/file", problem);
    }
}
