package nastavnik.registry.imports;

import nastavnik.registry.sheet.Cell;
import nastavnik.registry.sheet.Column;
import nastavnik.registry.sheet.Entry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The cells of one row by the keys of their columns; what is wrong goes into the notes. */
final class Cells {

    private static final int LONGEST = 200;

    private final Entry entry;
    private final Map<String, Column> columns;
    private final Wordings wordings;
    private final Notes notes;

    Cells(Entry entry, Map<String, Column> columns, Wordings wordings, Notes notes) {
        this.entry = entry;
        this.columns = columns;
        this.wordings = wordings;
        this.notes = notes;
    }

    int row() {
        return entry.row();
    }

    Cell cell(String key) {
        return entry.cell(heading(key));
    }

    @Nullable String text(String key) {
        return entry.text(heading(key));
    }

    /** A text of at most two hundred characters; the rest is left out, with a remark. */
    @Nullable String shortText(String key) {
        String text = text(key);
        if (text != null && text.length() > LONGEST) {
            notes.remark(cell(key), "text-shortened", LONGEST);
            return text.substring(0, LONGEST);
        }
        return text;
    }

    /** A day; one that is not in the calendar is an error. */
    @Nullable LocalDate day(String key) {
        int before = entry.remarks().size();
        LocalDate day = entry.day(heading(key));
        entry.remarks().stream().skip(before).forEach(notes::error);
        return day;
    }

    @Nullable Integer whole(String key, int from, int to) {
        int before = entry.remarks().size();
        Integer number = entry.whole(heading(key));
        entry.remarks().stream().skip(before).forEach(notes::error);
        if (number != null && (number < from || number > to)) {
            notes.error(cell(key), "number-out-of-range", from, to);
        }
        return number;
    }

    /** The code of a single word; an unknown one is an error. */
    @Nullable String code(String key, String kind) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        String code = wordings.code(kind, text).orElse(null);
        if (code == null) {
            notes.error(cell(key), "unknown-" + kind);
        }
        return code;
    }

    /** The codes of a list; an unknown word is an error. */
    List<String> codes(String key, String kind) {
        String text = text(key);
        if (text != null && wordings.code(kind, text).isPresent()) {
            return wordings.code(kind, text).stream().toList();
        }
        return words(key).stream().map(word -> known(key, kind, word)).distinct().toList();
    }

    private String known(String key, String kind, String word) {
        return wordings.code(kind, word)
                .orElseGet(
                        () -> {
                            notes.error(cell(key), "unknown-" + kind);
                            return "";
                        });
    }

    /** The codes of those words that are known; others stay out of the base, with a remark. */
    Set<String> topics(String key, String kind) {
        Set<String> codes = new TreeSet<>();
        boolean all = true;
        for (String word : words(key)) {
            Optional<String> code = wordings.code(kind, word);
            code.ifPresent(codes::add);
            all &= code.isPresent();
        }
        if (!all) {
            notes.remark(cell(key), "not-in-dictionary");
        }
        return codes;
    }

    /** What stands in a cell that lists several, one behind the other or one below the other. */
    List<String> words(String key) {
        String text = text(key);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;,\\n/]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    Wordings wordings() {
        return wordings;
    }

    Notes notes() {
        return notes;
    }

    private String heading(String key) {
        Column column = columns.get(key);
        return column == null ? key : column.name();
    }
}
