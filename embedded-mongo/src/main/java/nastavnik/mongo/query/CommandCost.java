package nastavnik.mongo.query;

/**
 * What one command had to read. MongoDB says the same in its profiler and in {@code explain}.
 *
 * @param command its name, e.g. {@code find}
 * @param namespace database and collection
 * @param keysExamined entries read of indexes and of the collection's own order
 * @param documentsExamined documents read and matched against the query
 */
public record CommandCost(
        String command, String namespace, long keysExamined, long documentsExamined) {}
