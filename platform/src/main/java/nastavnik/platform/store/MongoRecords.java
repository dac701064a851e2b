package nastavnik.platform.store;

import com.mongodb.client.result.UpdateResult;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Update;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A document is {@code _id, version, record}; the version makes updates optimistic. */
final class MongoRecords<T> implements Records<T> {

    private static final String RECORD = "record.";
    private static final int ATTEMPTS = 50;

    private final Collection collection;
    private final Class<T> type;

    MongoRecords(Collection collection, Class<T> type) {
        this.collection = collection;
        this.type = type;
    }

    @Override
    public Optional<T> find(String id) {
        return collection.find(id).map(this::read);
    }

    @Override
    public void put(String id, T record) {
        collection.upsert(
                id, new Update().set("record", StateCodec.write(record)).inc("version", 1L));
    }

    @Override
    public boolean putIfAbsent(String id, T record) {
        try {
            collection.insert(
                    new Document("_id", id)
                            .append("version", 1L)
                            .append("record", StateCodec.write(record)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Optional<T> update(String id, UnaryOperator<T> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Document> before = collection.find(id);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            T after = change.apply(read(before.get()));
            if (replace(before.get(), after)) {
                return Optional.of(after);
            }
        }
        throw new IllegalStateException("A record kept changing under " + ATTEMPTS + " attempts");
    }

    private boolean replace(Document before, T after) {
        UpdateResult result =
                collection.update(
                        new Document("_id", before.getString("_id"))
                                .append("version", before.get("version")),
                        new Update().set("record", StateCodec.write(after)).inc("version", 1L));
        return result.getMatchedCount() == 1;
    }

    @Override
    public boolean remove(String id) {
        return collection.remove(new Document("_id", id)) > 0;
    }

    @Override
    public long removeAll(Filter filter) {
        return collection.remove(filter.document(RECORD));
    }

    @Override
    public List<T> list(Filter filter, int limit) {
        return collection.list(filter.document(RECORD), limit).stream().map(this::read).toList();
    }

    @Override
    public Slice<T> page(Filter filter, Page page) {
        return collection.page(filter.document(RECORD), page, this::read);
    }

    @Override
    public void each(Filter filter, Consumer<T> reader) {
        collection.each(filter.document(RECORD), document -> reader.accept(read(document)));
    }

    @Override
    public long count(Filter filter) {
        return collection.count(filter.document(RECORD));
    }

    private T read(Document document) {
        return StateCodec.read(document.get("record", Document.class), type);
    }
}
