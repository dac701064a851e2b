package nastavnik.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import nastavnik.mongo.contract.Store;
import nastavnik.mongo.query.CommandCost;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What only the embedded server promises: counted commands, and a clear no to what it does not
 * know.
 */
class EmbeddedMongoTest {

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final Store store = new Store(mongo.uri("contract"));
    private MongoCollection<Document> things;

    @BeforeEach
    void collection() {
        things = store.fresh();
    }

    @AfterEach
    void stop() {
        store.close();
        mongo.close();
    }

    @Test
    void eachCommandIsCountedByTheDocumentsItRead() {
        things.createIndex(new Document("school", 1));
        things.insertMany(
                IntStream.range(0, 1_000)
                        .mapToObj(
                                i ->
                                        new Document("_id", i)
                                                .append("school", i % 100)
                                                .append("revision", 1))
                        .toList());
        long before = mongo.documentsExamined();

        things.updateOne(new Document("_id", 5).append("revision", 1), set());
        things.countDocuments(new Document("school", 7));
        things.deleteOne(new Document("_id", 6));
        things.findOneAndUpdate(new Document("_id", 7), set());

        assertThat(mongo.documentsExamined() - before).isEqualTo(1 + 10 + 1 + 1);
        assertThat(mongo.recentCommands())
                .last()
                .returns("findAndModify", CommandCost::command)
                .returns(1L, CommandCost::documentsExamined);
        assertThat(mongo.recentCommands().getLast().namespace())
                .isEqualTo(things.getNamespace().getFullName());
    }

    @Test
    void anAnswerNobodyReadsToTheEndIsNotReadToTheEnd() {
        things.insertMany(
                IntStream.range(0, 20_000).mapToObj(i -> new Document("_id", i)).toList());
        long before = mongo.documentsExamined();

        try (var cursor = things.find().batchSize(100).iterator()) {
            IntStream.range(0, 150).forEach(_ -> cursor.next());
        }
        things.find().first();

        assertThat(mongo.documentsExamined() - before).isLessThan(210);
    }

    @Test
    void aCursorGoesOnWhileTheCollectionIsWritten() {
        things.insertMany(IntStream.range(0, 1_000).mapToObj(i -> new Document("_id", i)).toList());
        int seen = 0;

        try (var cursor = things.find().sort(new Document("_id", 1)).batchSize(10).iterator()) {
            while (cursor.hasNext()) {
                int id = cursor.next().getInteger("_id");
                things.updateOne(new Document("_id", id), set());
                seen++;
            }
        }

        assertThat(seen).isEqualTo(1_000);
    }

    @Test
    void anUpdateOfManyThatMoveInTheirIndexChangesEachOnce() {
        things.createIndex(new Document("n", 1));
        things.insertMany(
                IntStream.range(0, 2_000)
                        .mapToObj(i -> new Document("_id", i).append("n", i))
                        .toList());

        var result =
                things.updateMany(
                        new Document("n", new Document("$gte", 0)),
                        new Document("$inc", new Document("n", 1_000)));

        assertThat(result.getModifiedCount()).isEqualTo(2_000);
        assertThat(things.countDocuments(new Document("n", new Document("$gte", 3_000)))).isZero();
    }

    @Test
    void anEmptyArrayUnderAUniqueIndexIsRefusedAtOnce() {
        things.createIndex(new Document("claims", 1), new IndexOptions().unique(true).sparse(true));

        assertThatThrownBy(() -> things.insertOne(new Document("claims", List.of())))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("empty array under the unique index claims_1");
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void whatItCannotDoItRefuses() {
        things.insertOne(new Document("_id", 1));
        var ttl = new IndexOptions().expireAfter(1L, TimeUnit.SECONDS);
        var partial = new IndexOptions().partialFilterExpression(new Document("a", 1));

        assertThatThrownBy(() -> things.createIndex(new Document("at", 1), ttl))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things.createIndex(new Document("a", 1), partial))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things.createIndex(new Document("a", "text")))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things.updateOne(new Document("_id", 1), List.of(set())))
                .isInstanceOf(MongoException.class);
        assertThatThrownBy(this::insertInATransaction).isInstanceOf(MongoException.class);
    }

    private void insertInATransaction() {
        try (var session = store.client().startSession()) {
            session.startTransaction();
            things.insertOne(session, new Document("_id", 2));
        }
    }

    private static Document set() {
        return new Document("$set", new Document("revision", 2));
    }
}
