package nastavnik.platform.store;

import com.mongodb.client.result.UpdateResult;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One collection of documents with text ids. */
public final class Collection {

    private static final String ID = "_id";

    private final MongoOperations mongo;
    private final String name;

    public Collection(MongoOperations mongo, String name) {
        this.mongo = mongo;
        this.name = name;
    }

    /** As the store calls it. */
    public String name() {
        return name;
    }

    /** The document of an id. */
    public Optional<Document> find(String id) {
        return Optional.ofNullable(
                mongo.findOne(query(new Document(ID, id)), Document.class, name));
    }

    /** One document that matches. */
    public Optional<Document> findOne(Document filter) {
        return Optional.ofNullable(mongo.findOne(query(filter), Document.class, name));
    }

    /** The first documents by id. */
    public List<Document> list(Document filter, int limit) {
        return list(query(filter).with(Sort.by(ID)).limit(limit));
    }

    /** Whatever the query finds. */
    public List<Document> list(Query query) {
        return mongo.find(query, Document.class, name);
    }

    /** A part of the documents by id. */
    public <T> Slice<T> page(Document filter, Page page, Function<Document, T> read) {
        List<Document> found =
                list(query(after(filter, page.after())).with(Sort.by(ID)).limit(page.size() + 1));
        return slice(found, page).map(read);
    }

    /** The part of documents by id of which one more was read than is shown. */
    public static Slice<Document> slice(List<Document> found, Page page) {
        boolean more = found.size() > page.size();
        List<Document> shown = more ? found.subList(0, page.size()) : found;
        return new Slice<>(shown, more ? shown.getLast().getString(ID) : null);
    }

    private static Document after(Document filter, @Nullable String after) {
        if (after == null) {
            return filter;
        }
        List<Document> both = new ArrayList<>();
        both.add(filter);
        both.add(new Document(ID, new Document("$gt", after)));
        return new Document("$and", both);
    }

    /** Reads all that match without holding all of them. */
    public void each(Document filter, Consumer<Document> reader) {
        try (Stream<Document> documents = mongo.stream(query(filter), Document.class, name)) {
            documents.forEach(reader);
        }
    }

    /** How many match. */
    public long count(Document filter) {
        return mongo.count(query(filter), name);
    }

    /** Adds a document. */
    public void insert(Document document) {
        mongo.insert(document, name);
    }

    /** Changes one document that matches. */
    public UpdateResult update(Document filter, Update update) {
        return mongo.updateFirst(query(filter), update, name);
    }

    /** Changes the document of an id, or adds it. */
    public UpdateResult upsert(String id, Update update) {
        return mongo.upsert(query(new Document(ID, id)), update, name);
    }

    /** Removes what matches; how many there were. */
    public long remove(Document filter) {
        return mongo.remove(query(filter), name).getDeletedCount();
    }

    /** Many writes in one exchange; an ordered one stops at the first that fails. */
    public BulkOperations bulk(boolean ordered) {
        return mongo.bulkOps(
                ordered ? BulkOperations.BulkMode.ORDERED : BulkOperations.BulkMode.UNORDERED,
                name);
    }

    /** A query of the store's own language. */
    public static Query query(Document filter) {
        return new BasicQuery(filter);
    }
}
