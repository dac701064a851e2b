package nastavnik.mongo.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.oplog.Oplog;

import io.netty.channel.Channel;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * One database: answers what the library answers wrongly or slowly itself, and leaves it the rest.
 */
final class Database extends AbstractSynchronizedMongoDatabase<byte[]> {

    /** What MongoDB sends when the client names no size for the first batch. */
    private static final int FIRST_BATCH = 101;

    private final Catalogue catalogue;

    Database(String name, Catalogue catalogue, CursorRegistry cursors) {
        super(name, cursors);
        this.catalogue = catalogue;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databaseResolver,
            Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> writes(command, query).insert(documents(query, "documents"));
            case "delete" -> writes(command, query).delete(documents(query, "deletes"));
            case "update" ->
                    writes(command, query)
                            .update(
                                    documents(query, "updates"),
                                    one ->
                                            super.handleCommand(
                                                    channel,
                                                    command,
                                                    alone(command, query, one),
                                                    databaseResolver,
                                                    oplog));
            case "aggregate" ->
                    new Aggregate(this, cursorRegistry, databaseResolver, oplog).run(query);
            case "explain" -> Explain.run(this, Fields.document(query, command));
            case "dropindexes" -> {
                namedIndexesByKey(query);
                yield super.handleCommand(channel, command, query, databaseResolver, oplog);
            }
            case "find" -> {
                withBatchSize(query);
                yield super.handleCommand(channel, command, query, databaseResolver, oplog);
            }
            default -> super.handleCommand(channel, command, query, databaseResolver, oplog);
        };
    }

    private Writes writes(String command, Document query) {
        String name = Fields.text(query, command);
        if (name.startsWith("system.")) {
            throw new InvalidNamespaceError(getFullCollectionNamespace(name));
        }
        return new Writes(resolveOrCreateCollection(name), query);
    }

    @SuppressWarnings("unchecked") // the protocol says so
    private static List<Document> documents(Document query, String field) {
        return (List<Document>) query.getOrDefault(field, List.of());
    }

    private static Document alone(String command, Document query, Document update) {
        return new Document(command, query.get(command)).append("updates", List.of(update));
    }

    private static void withBatchSize(Document query) {
        int size = Fields.number(query, "batchSize");
        int limit = Fields.number(query, "limit");
        boolean single = Boolean.TRUE.equals(query.get("singleBatch"));
        query.put("batchSize", single ? Math.max(limit, 1) : size > 0 ? size : FIRST_BATCH);
    }

    /** By name the library would forget the indexes of that name of all collections. */
    private void namedIndexesByKey(Document query) {
        var collection = find(Fields.text(query, "dropIndexes"));
        if (collection == null || !(query.get("index") instanceof String name)) {
            return;
        }
        if (name.equals("*")) {
            collection.indexes().all().forEach(index -> drop(collection, index));
            query.put("dropIndexes", "system.none");
        } else {
            var index =
                    collection
                            .indexes()
                            .named(name)
                            .orElseThrow(
                                    () ->
                                            new IndexNotFoundException(
                                                    "index not found with name [" + name + "]"));
            query.put("index", index.toIndexDescription().get("key"));
        }
    }

    private void drop(StoredCollection collection, StoredIndex index) {
        dropIndex(collection, index.getName());
        getOrCreateIndexesCollection()
                .deleteDocuments(
                        new Document("ns", collection.getFullName())
                                .append("name", index.getName()),
                        0);
    }

    @Nullable StoredCollection find(String name) {
        return (StoredCollection) resolveCollection(name, false);
    }

    /**
     * Asking for an index that is there changes nothing; asking for another one of its name is
     * refused.
     */
    @Override
    protected synchronized void addIndex(Document description) {
        String namespace = Fields.text(description, "ns");
        String name = namespace.substring(getDatabaseName().length() + 1);
        var collection = (StoredCollection) resolveOrCreateCollection(name);
        if (!IndexRequest.of(description).isAnsweredBy(collection)) {
            super.addIndex(description);
        }
    }

    @Override
    protected Index<byte[]> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return indexName.equals(IdIndex.NAME)
                ? new IdIndex(documentsOf(collectionName), keys)
                : index(collectionName, indexName, keys, true, sparse);
    }

    @Override
    protected Index<byte[]> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return index(collectionName, indexName, keys, false, sparse);
    }

    private StoredIndex index(
            String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        var map = catalogue.open(documentsOf(collection).getName() + ".index." + name);
        return new StoredIndex(name, keys, unique, sparse, map, catalogue);
    }

    private MVMap<byte[], byte[]> documentsOf(String collectionName) {
        return catalogue.open(catalogue.mapOf(getFullCollectionNamespace(collectionName)));
    }

    @Override
    protected MongoCollection<byte[]> openOrCreateCollection(
            String collectionName, CollectionOptions options) {
        return new StoredCollection(
                this, collectionName, options, cursorRegistry, documentsOf(collectionName));
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        var documents = documentsOf(collectionName);
        super.dropCollection(collectionName, oplog);
        catalogue.remove(documents);
        catalogue.forget(getFullCollectionNamespace(collectionName));
    }

    @Override
    public void moveCollection(
            MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        String before = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        catalogue.renamed(before, getFullCollectionNamespace(newCollectionName));
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
