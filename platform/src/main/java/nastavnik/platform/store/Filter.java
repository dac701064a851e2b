package nastavnik.platform.store;

import org.bson.Document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which documents are meant; fields are named relative to the state or record. */
public final class Filter {

    private static final Filter EVERYTHING = new Filter("", new Document());

    private final String field;
    private final Object condition;
    private final String operator;
    private final List<Filter> parts;

    private Filter(String field, Object condition) {
        this.field = field;
        this.condition = condition;
        this.operator = "";
        this.parts = List.of();
    }

    private Filter(String operator, List<Filter> parts) {
        this.field = "";
        this.condition = new Document();
        this.operator = operator;
        this.parts = parts;
    }

    /** Every document. */
    public static Filter everything() {
        return EVERYTHING;
    }

    /** The field, or one of the list's elements, equals the value. */
    public static Filter is(String field, Object value) {
        return new Filter(field, plain(value));
    }

    /** The field does not equal the value; a missing field does not either. */
    public static Filter isNot(String field, Object value) {
        return new Filter(field, new Document("$ne", plain(value)));
    }

    /** The field, or one of the list's elements, is one of the values. */
    public static Filter in(String field, Collection<?> values) {
        return new Filter(field, new Document("$in", values.stream().map(Filter::plain).toList()));
    }

    /** At least the value. */
    public static Filter from(String field, Comparable<?> value) {
        return new Filter(field, new Document("$gte", plain(value)));
    }

    /** At most the value. */
    public static Filter to(String field, Comparable<?> value) {
        return new Filter(field, new Document("$lte", plain(value)));
    }

    /** The field is not there. */
    public static Filter missing(String field) {
        return new Filter(field, new Document("$exists", false));
    }

    /** Each of the filters holds. */
    public static Filter all(Filter... filters) {
        return new Filter("$and", Arrays.asList(filters));
    }

    /** One of the filters holds. */
    public static Filter any(Filter... filters) {
        return new Filter("$or", Arrays.asList(filters));
    }

    /** Both hold. */
    public Filter and(Filter other) {
        return this == EVERYTHING ? other : other == EVERYTHING ? this : all(this, other);
    }

    /** As the store's language says it. */
    public Document document(String prefix) {
        if (!operator.isEmpty()) {
            List<Document> documents =
                    parts.stream()
                            .filter(part -> part != EVERYTHING)
                            .map(part -> part.document(prefix))
                            .toList();
            return documents.isEmpty() ? new Document() : new Document(operator, documents);
        }
        return field.isEmpty() ? new Document() : new Document(prefixed(prefix), condition);
    }

    private String prefixed(String prefix) {
        return field.equals("_id") ? field : prefix + field;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
