package nastavnik.mongo.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;

import nastavnik.mongo.key.SortableBytes;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The collection's own map is the index of {@code _id}: nothing is kept twice. */
final class IdIndex extends PlannedIndex {

    static final String NAME = "_id_";

    private final MVMap<byte[], byte[]> documents;

    IdIndex(MVMap<byte[], byte[]> documents, List<IndexKey> keys) {
        super(NAME, keys, false);
        this.documents = documents;
    }

    @Override
    public byte @Nullable [] getPosition(Document document) {
        byte[] id = SortableBytes.of(document.get("_id"));
        return documents.containsKey(id) ? id : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<byte[]> collection) {
        if (getPosition(document) != null) {
            throw new DuplicateKeyError(
                    this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    /** A document too large is refused before any index was touched. */
    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<byte[]> collection) {
        Bson.encode(newDocument);
    }

    @Override
    public void add(Document document, byte[] position, MongoCollection<byte[]> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            byte[] position,
            MongoCollection<byte[]> collection) {}

    @Override
    public byte @Nullable [] remove(Document document) {
        return getPosition(document);
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public void drop() {}
}
