package nastavnik.platform.store;

import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;

/** Opens collections of plain records. */
public final class Stores {

    private final MongoOperations mongo;
    private final Indexes indexes;

    Stores(MongoOperations mongo, Indexes indexes) {
        this.mongo = mongo;
        this.indexes = indexes;
    }

    /** A collection of records with an index on each of the fields. */
    public <T> Records<T> records(String collection, Class<T> type, List<String> indexed) {
        indexed.forEach(field -> indexes.want(collection, List.of("record." + field)));
        return new MongoRecords<>(new Collection(mongo, collection), type);
    }
}
