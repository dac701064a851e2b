package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** One part of the contract; run by a subclass per kind of server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Suite {

    Store store;
    MongoCollection<Document> things;

    /** The address of the server under test. */
    abstract String uri();

    @BeforeAll
    void connect() {
        store = new Store(uri());
    }

    @BeforeEach
    void freshCollection() {
        things = store.fresh();
    }

    @AfterAll
    void disconnect() {
        store.close();
    }

    static Document doc(Object... keysAndValues) {
        var document = new Document();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            document.append((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return document;
    }

    static Document json(String json) {
        return Document.parse(json);
    }

    void have(String... documents) {
        things.insertMany(Arrays.stream(documents).map(Document::parse).toList());
    }

    List<Object> idsOf(Iterable<Document> found) {
        return StreamSupport.stream(found.spliterator(), false).map(d -> d.get("_id")).toList();
    }

    List<Object> ids(String filter) {
        return idsOf(things.find(json(filter)).sort(json("{_id: 1}")));
    }

    Document one(Object id) {
        Document found = things.find(doc("_id", id)).first();
        if (found == null) {
            throw new AssertionError("no document " + id);
        }
        return found;
    }

    /** Documents read for a query, by the server's own account. */
    long examined(String filter, String sort, int limit) {
        Document explained = things.find(json(filter)).sort(json(sort)).limit(limit).explain();
        return ((Number)
                        explained.getEmbedded(
                                List.of("executionStats", "totalDocsExamined"), Object.class))
                .longValue();
    }

    static void isDuplicate(ThrowingCallable write, String index) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e ->
                                org.assertj.core.api.Assertions.assertThat(e.getCode())
                                        .isEqualTo(11000))
                .hasMessageContaining(index);
    }
}
