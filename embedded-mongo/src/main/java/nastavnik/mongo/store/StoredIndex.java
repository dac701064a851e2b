package nastavnik.mongo.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

import nastavnik.mongo.key.IndexShape;
import nastavnik.mongo.key.SortableBytes;
import nastavnik.mongo.query.Access;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A secondary index: one entry per array element, unique or not, sparse or not. A unique entry is
 * the key of the fields, another one the key followed by the id; either leads to the id.
 */
final class StoredIndex extends PlannedIndex {

    private static final String MULTIKEY = "multikey";

    private final IndexShape shape;
    private final boolean unique;
    private final MVMap<byte[], byte[]> entries;
    private final Catalogue catalogue;
    private volatile boolean multikey;

    StoredIndex(
            String name,
            List<IndexKey> keys,
            boolean unique,
            boolean sparse,
            MVMap<byte[], byte[]> entries,
            Catalogue catalogue) {
        super(name, keys, sparse);
        this.shape = new IndexShape(keys);
        this.unique = unique;
        this.entries = entries;
        this.catalogue = catalogue;
        this.multikey = catalogue.holds(entries, MULTIKEY);
    }

    Access access() {
        return new Access(getName(), getKeys(), entries, false, multikey, isSparse());
    }

    boolean isSameAs(String otherName, IndexOptions options) {
        return getName().equals(otherName)
                && hasSameKeysAs(options)
                && options.unique() == unique
                && options.sparse() == isSparse();
    }

    boolean hasSameKeysAs(IndexOptions options) {
        return getKeys().toString().equals(options.keys().toString());
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<byte[]> collection) {
        check(document, SortableBytes.of(document.get("_id")), collection);
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<byte[]> collection) {
        check(newDocument, SortableBytes.of(oldDocument.get("_id")), collection);
    }

    private void check(Document document, byte[] id, MongoCollection<byte[]> collection) {
        var found = shape.entriesOf(document);
        if (!unique || (found.absent() && isSparse())) {
            return;
        }
        for (List<@Nullable Object> row : found.rows()) {
            if (IndexShape.isOfEmptyArray(row)) {
                throw emptyArray();
            }
            byte[] holder = entries.get(shape.key(row));
            if (holder != null && !Arrays.equals(holder, id)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(row));
            }
        }
    }

    /**
     * In MongoDB the first such document would take the key "nothing", and the second would be
     * refused as its duplicate; nobody ever means that.
     */
    private MongoServerError emptyArray() {
        return new MongoServerError(
                ErrorCode.BadValue,
                "an empty array under the unique index "
                        + getName()
                        + ": leave the field out, two empty arrays would be duplicates");
    }

    @Override
    public void add(Document document, byte[] position, MongoCollection<byte[]> collection) {
        keysOf(document, position).forEach(entries::put);
    }

    @Override
    public byte @Nullable [] remove(Document document) {
        byte[] id = SortableBytes.of(document.get("_id"));
        keysOf(document, id).keySet().forEach(entries::remove);
        return id;
    }

    /** Entries that stay are not touched: a reader in between finds the document as before. */
    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            byte[] position,
            MongoCollection<byte[]> collection) {
        var before = keysOf(oldDocument, position);
        var after = keysOf(newDocument, position);
        after.forEach(
                (key, id) -> {
                    if (!before.containsKey(key)) {
                        entries.put(key, id);
                    }
                });
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(entries::remove);
    }

    private Map<byte[], byte[]> keysOf(Document document, byte[] id) {
        var found = shape.entriesOf(document);
        Map<byte[], byte[]> keys = new TreeMap<>(Arrays::compareUnsigned);
        if (found.absent() && isSparse()) {
            return keys;
        }
        if (found.multikey() && !multikey) {
            catalogue.note(entries, MULTIKEY);
            multikey = true;
        }
        for (List<@Nullable Object> row : found.rows()) {
            keys.put(entry(shape.key(row), id), id);
        }
        return keys;
    }

    private byte[] entry(byte[] key, byte[] id) {
        if (unique) {
            return key;
        }
        byte[] entry = Arrays.copyOf(key, key.length + id.length);
        System.arraycopy(id, 0, entry, key.length, id.length);
        return entry;
    }

    /** Positions come from {@link IdIndex} alone. */
    @Override
    public byte @Nullable [] getPosition(Document document) {
        return null;
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public void drop() {
        catalogue.remove(entries);
    }

    boolean isBuilt() {
        return catalogue.holds(entries, "built");
    }

    void built() {
        catalogue.note(entries, "built");
    }
}
