package nastavnik.mongo.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;

import nastavnik.mongo.key.SortableBytes;
import nastavnik.mongo.query.Access;
import nastavnik.mongo.query.FoundDocument;
import nastavnik.mongo.query.Plan;
import nastavnik.mongo.query.Search;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A collection kept in one sorted map from the encoded {@code _id} to BSON. Writers of a collection
 * take turns; readers wait for nobody and check each document they read against the query.
 */
final class StoredCollection extends AbstractMongoCollection<byte[]> {

    private final MVMap<byte[], byte[]> map;
    private final Indexes indexes = new Indexes();
    private final StoredDocuments documents;

    /** The library's own matcher remembers array positions for writers; readers need another. */
    private final QueryMatcher matcher = new DefaultQueryMatcher();

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<byte[], byte[]> map) {
        super(database, name, options, cursors);
        this.map = map;
        this.documents = new StoredDocuments(map, matcher);
    }

    MVMap<byte[], byte[]> map() {
        return map;
    }

    Indexes indexes() {
        return indexes;
    }

    Iterator<FoundDocument> find(Search search) {
        return search.in(documents, accesses(), Thread.holdsLock(this));
    }

    Plan plan(Search search) {
        return search.plan(accesses());
    }

    private List<Access> accesses() {
        return indexes.accesses(map, getIdField());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var search = new Search(query, orderBy, numberToSkip, limit);
        if (batchSize > 0) {
            var cursor =
                    new LazyCursor(cursorRegistry, find(search), batch -> projected(batch, fields));
            return new QueryResult(cursor.first(batchSize), cursor.idIfMore());
        }
        return new QueryResult(
                () -> stream(search).map(found -> projected(found, fields)).iterator());
    }

    Stream<Document> stream(Search search) {
        var found = Spliterators.spliteratorUnknownSize(find(search), 0);
        return StreamSupport.stream(found, false).map(FoundDocument::document);
    }

    private Document projected(Document document, @Nullable Document fields) {
        return fields == null ? document : projected(List.of(document), fields).getFirst();
    }

    /** The library projects where it matches; here everything matches already. */
    private List<Document> projected(List<Document> batch, @Nullable Document fields) {
        return fields == null
                ? batch
                : matchDocumentsFromStream(new Document(), batch.stream(), 0, 0, 0, null, fields)
                        .collectDocuments();
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return matcher.matches(document, query);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected @Nullable Document getDocument(byte[] position) {
        byte[] bytes = map.get(position);
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected byte[] addDocumentInternal(Document document) {
        byte[] key = keyOf(document);
        map.put(key, Bson.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(byte[] position, Document oldDocument, Document newDocument) {
        byte[] key = keyOf(newDocument);
        map.put(key, Bson.encode(newDocument));
        if (getIdField() == null) {
            map.remove(position);
        }
    }

    @Override
    protected void removeDocument(byte[] position) {
        map.remove(position);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        getIndexes().forEach(index -> index.remove(document));
        map.remove(keyOf(document));
    }

    /** The list of indexes has no ids; there the whole document is the key. */
    private byte[] keyOf(Document document) {
        return SortableBytes.of(getIdField() == null ? document : document.get(getIdField()));
    }

    @Override
    protected Stream<DocumentWithPosition<byte[]>> streamAllDocumentsWithPosition() {
        var all = find(new Search(new Document(), null, 0, 0));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
                .map(found -> new DocumentWithPosition<>(found.document(), found.id()));
    }

    /** Builds the index if it is new; a document that breaks its rule leaves no index behind. */
    @Override
    public synchronized void addIndex(Index<byte[]> index) {
        if (index instanceof StoredIndex stored) {
            if (!stored.isBuilt()) {
                build(stored);
            }
            indexes.add(stored);
        }
        super.addIndex(index);
    }

    private void build(StoredIndex index) {
        try {
            streamAllDocumentsWithPosition()
                    .forEach(
                            found -> {
                                index.checkAdd(found.getDocument(), this);
                                index.add(found.getDocument(), found.getPosition(), this);
                            });
            index.built();
        } catch (MongoServerError e) {
            index.drop();
            throw e;
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        indexes.remove(name);
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> added, boolean isOrdered) {
        return super.insertDocuments(added, isOrdered);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return super.findAndModify(query);
    }

    @Override
    public int count() {
        return map.size();
    }

    /** Sizes are worked out when somebody asks, which is hardly ever. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        long size = 0;
        var cursor = map.cursor(null);
        while (cursor.hasNext()) {
            cursor.next();
            size += cursor.getValue().length;
        }
        return (int) Math.min(Integer.MAX_VALUE, size);
    }
}
