package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import java.util.List;
import java.util.Set;

/** What an index is asked to be; what cannot be kept is refused, not ignored. */
record IndexOptions(List<IndexKey> keys, boolean unique, boolean sparse) {

    private static final Set<String> UNSUPPORTED =
            Set.of(
                    "partialFilterExpression",
                    "expireAfterSeconds",
                    "collation",
                    "wildcardProjection",
                    "hidden");

    /**
     * @throws MongoServerError for TTL, partial, text, hashed and geo indexes and collations
     */
    static IndexOptions of(Document description) {
        description.keySet().stream()
                .filter(UNSUPPORTED::contains)
                .findFirst()
                .ifPresent(option -> refuse("option " + option));
        var keys =
                Fields.document(description, "key").entrySet().stream()
                        .map(field -> key(field.getKey(), field.getValue()))
                        .toList();
        return new IndexOptions(
                keys,
                Utils.isTrue(description.get("unique")),
                Utils.isTrue(description.get("sparse")));
    }

    private static IndexKey key(String field, Object direction) {
        if (!(direction instanceof Number number) || field.contains("$**")) {
            throw refuse("an index of kind " + direction + " on " + field);
        }
        return new IndexKey(field, number.doubleValue() > 0);
    }

    private static MongoServerError refuse(String what) {
        throw new MongoServerError(
                67, "CannotCreateIndex", "embedded-mongo does not support " + what);
    }
}
