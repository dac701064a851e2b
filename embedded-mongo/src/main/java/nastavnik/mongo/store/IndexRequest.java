package nastavnik.mongo.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** A wish for an index: fulfilled already, contradicted by what is there, or new. */
record IndexRequest(String name, IndexOptions options) {

    static IndexRequest of(Document description) {
        return new IndexRequest(Fields.text(description, "name"), IndexOptions.of(description));
    }

    /**
     * @throws MongoServerError with code 86 for another index of the same name, 85 for the same
     *     fields under another name, as in MongoDB
     */
    boolean isAnsweredBy(StoredCollection collection) {
        for (StoredIndex index : collection.indexes().all()) {
            if (index.isSameAs(name, options)) {
                return true;
            }
            if (index.getName().equals(name)) {
                throw conflict(86, "IndexKeySpecsConflict", "An existing index has the same name");
            }
            if (index.hasSameKeysAs(options)) {
                throw conflict(85, "IndexOptionsConflict", "Index already exists differently");
            }
        }
        return name.equals(IdIndex.NAME)
                && collection.getIndexes().stream().anyMatch(IdIndex.class::isInstance);
    }

    private MongoServerError conflict(int code, String codeName, String message) {
        return new MongoServerError(code, codeName, message + ": " + name);
    }
}
