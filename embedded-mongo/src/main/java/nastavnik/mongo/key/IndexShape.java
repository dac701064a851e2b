package nastavnik.mongo.key;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of an index and the entries a document leaves in it: one per array element. */
public record IndexShape(List<IndexKey> fields) {

    /**
     * What a document leaves in the index.
     *
     * @param rows the values of the fields, one row per entry
     * @param multikey whether an array was spread over entries
     * @param absent whether the document has none of the fields
     */
    public record Entries(List<List<@Nullable Object>> rows, boolean multikey, boolean absent) {}

    private static final Object NOTHING = new Object();

    /**
     * What this document leaves in the index.
     *
     * @throws CannotIndexParallelArraysError if two fields lie in different arrays
     */
    public Entries entriesOf(Document document) {
        List<@Nullable Object> values = new ArrayList<>();
        Set<String> arrays = new LinkedHashSet<>();
        boolean absent = true;
        for (IndexKey field : fields) {
            Object value = valueOf(document, field.getKey());
            absent &= isAbsent(value);
            if (value instanceof Collection<?> array) {
                arrays.add(Utils.firstFragment(field.getKey()));
                values.add(new ArrayList<>(array));
            } else {
                values.add(value);
            }
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
        return arrays.isEmpty()
                ? new Entries(List.of(values), false, absent)
                : new Entries(rows(values), true, absent);
    }

    private static @Nullable Object valueOf(Document document, String field) {
        return field.indexOf('.') < 0
                ? document.getOrMissing(field)
                : Utils.getSubdocumentValueCollectionAware(document, field);
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value instanceof Missing
                || (value instanceof Collection<?> all
                        && !all.isEmpty()
                        && all.stream().allMatch(Missing.class::isInstance));
    }

    /** The key of one entry. */
    public byte[] key(List<@Nullable Object> row) {
        byte[] key = part(row, 0);
        for (int i = 1; i < row.size(); i++) {
            key = Interval.join(key, part(row, i));
        }
        return key;
    }

    private byte[] part(List<@Nullable Object> row, int i) {
        Object value = row.get(i);
        byte[] bytes = NOTHING.equals(value) ? SortableBytes.ofNothing() : SortableBytes.of(value);
        return fields.get(i).isAscending() ? bytes : Interval.complement(bytes);
    }

    /** Whether the row stands for an empty array. */
    public static boolean isOfEmptyArray(List<@Nullable Object> row) {
        return row.contains(NOTHING);
    }

    private static List<List<@Nullable Object>> rows(List<@Nullable Object> values) {
        int count = 1;
        for (Object value : values) {
            count = value instanceof List<?> array ? Math.max(count, array.size()) : count;
        }
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        for (int row = 0; row < count; row++) {
            rows.add(row(values, row));
        }
        return List.copyOf(rows);
    }

    /** Fields of the same array are taken element by element. */
    private static List<@Nullable Object> row(List<@Nullable Object> values, int row) {
        List<@Nullable Object> result = new ArrayList<>();
        for (Object value : values) {
            result.add(value instanceof List<?> array ? element(array, row) : value);
        }
        return result;
    }

    private static @Nullable Object element(List<?> array, int row) {
        if (array.isEmpty()) {
            return NOTHING;
        }
        return array.get(Math.min(row, array.size() - 1));
    }
}
