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
import java.util.stream.IntStream;

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
        List<Object> values = new ArrayList<>();
        Set<String> arrays = new LinkedHashSet<>();
        for (IndexKey field : fields) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, field.getKey());
            values.add(value == null ? Missing.getInstance() : value);
            if (value instanceof Collection<?>) {
                arrays.add(Utils.firstFragment(field.getKey()));
            }
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
        boolean absent = IntStream.range(0, values.size()).allMatch(i -> isAbsent(document, i));
        return new Entries(rows(values), !arrays.isEmpty(), absent);
    }

    /** The key of one entry. */
    public byte[] key(List<@Nullable Object> row) {
        byte[] key = new byte[0];
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            byte[] bytes =
                    NOTHING.equals(value) ? SortableBytes.ofNothing() : SortableBytes.of(value);
            key =
                    Interval.join(
                            key, fields.get(i).isAscending() ? bytes : Interval.complement(bytes));
        }
        return key;
    }

    /** Whether the row stands for an empty array. */
    public static boolean isOfEmptyArray(List<@Nullable Object> row) {
        return row.contains(NOTHING);
    }

    private boolean isAbsent(Document document, int field) {
        Object value =
                Utils.getSubdocumentValueCollectionAware(document, fields.get(field).getKey());
        return value instanceof Missing
                || (value instanceof Collection<?> all
                        && !all.isEmpty()
                        && all.stream().allMatch(Missing.class::isInstance));
    }

    private static List<List<@Nullable Object>> rows(List<Object> values) {
        int count =
                values.stream()
                        .filter(Collection.class::isInstance)
                        .mapToInt(array -> Math.max(1, ((Collection<?>) array).size()))
                        .max()
                        .orElse(1);
        Set<List<@Nullable Object>> rows = new LinkedHashSet<>();
        for (int row = 0; row < count; row++) {
            rows.add(row(values, row));
        }
        return List.copyOf(rows);
    }

    /** Fields of the same array are taken element by element. */
    private static List<@Nullable Object> row(List<Object> values, int row) {
        List<@Nullable Object> result = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Collection<?> array) {
                result.add(element(new ArrayList<>(array), row));
            } else {
                result.add(value);
            }
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
