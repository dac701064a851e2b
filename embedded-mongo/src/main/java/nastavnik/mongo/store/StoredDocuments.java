package nastavnik.mongo.store;

import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import nastavnik.mongo.query.Documents;
import nastavnik.mongo.query.FoundDocument;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a collection out of its map. */
record StoredDocuments(MVMap<byte[], byte[]> map, QueryMatcher matcher) implements Documents {

    @Override
    public @Nullable FoundDocument read(byte[] id) {
        if (map.isClosed()) {
            throw new MongoServerError(175, "QueryPlanKilled", "the collection was dropped");
        }
        byte[] bytes = map.get(id);
        return bytes == null ? null : new FoundDocument(id, Bson.decode(bytes), bytes.length);
    }

    @Override
    public boolean matches(Document document, Document query) {
        return matcher.matches(document, query);
    }
}
