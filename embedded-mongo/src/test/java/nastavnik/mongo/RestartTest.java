package nastavnik.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;

import nastavnik.mongo.contract.Store;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What was there before a restart is there after it. */
class RestartTest {

    private static final IndexOptions CLAIMS = new IndexOptions().unique(true).sparse(true);

    @TempDir private Path directory;

    @Test
    void documentsAndIndexesSurviveARestart() {
        with(
                store -> {
                    var things = things(store);
                    things.createIndex(new Document("claims", 1), CLAIMS);
                    things.createIndex(new Document("tags", 1));
                    things.insertMany(
                            IntStream.range(0, 500).mapToObj(RestartTest::thing).toList());
                });

        with(
                store -> {
                    var things = things(store);
                    assertThat(things.countDocuments()).isEqualTo(500);
                    assertThat(things.find(new Document("_id", 7)).first()).isEqualTo(thing(7));
                    assertThat(
                                    things.listIndexes()
                                            .map(i -> i.getString("name"))
                                            .into(new ArrayList<>()))
                            .containsExactly("_id_", "claims_1", "tags_1");
                    assertThat(examined(things, new Document("tags", "even"))).isEqualTo(250);
                    assertThat(examined(things, new Document("claims", "c9"))).isOne();
                    assertThatThrownBy(
                                    () ->
                                            things.insertOne(
                                                    new Document("claims", List.of("x", "c9"))))
                            .isInstanceOf(MongoWriteException.class)
                            .hasMessageContaining("claims_1");
                    things.createIndex(new Document("claims", 1), CLAIMS);
                });
    }

    @Test
    void whatWasRenamedOrDroppedStaysSo() {
        with(
                store -> {
                    things(store).insertOne(new Document("_id", 1));
                    var next = store.database().getCollection("things-next");
                    next.createIndex(new Document("tags", 1));
                    next.insertOne(new Document("_id", 2).append("tags", List.of("x")));
                    next.renameCollection(
                            things(store).getNamespace(),
                            new RenameCollectionOptions().dropTarget(true));
                    store.database().getCollection("gone").insertOne(new Document("_id", 1));
                    store.database().getCollection("gone").drop();
                });

        with(
                store -> {
                    assertThat(store.database().listCollectionNames().into(new ArrayList<>()))
                            .containsExactly("things");
                    assertThat(things(store).find().into(new ArrayList<>())).hasSize(1);
                    assertThat(examined(things(store), new Document("tags", "x"))).isOne();
                });
    }

    @Test
    void theFileDoesNotGrowWithEveryUpdate() {
        with(
                store -> {
                    things(store)
                            .insertMany(
                                    IntStream.range(0, 200).mapToObj(RestartTest::thing).toList());
                    for (int i = 0; i < 1_000; i++) {
                        things(store).updateOne(new Document("_id", i % 200), increment());
                    }
                });

        assertThat(directory.resolve("mongo.mv").toFile().length()).isLessThan(15_000_000);
    }

    private static Document increment() {
        return new Document("$inc", new Document("n", 1));
    }

    private static Document thing(int i) {
        return new Document("_id", i)
                .append("claims", List.of("c" + i, "d" + i))
                .append("tags", List.of(i % 2 == 0 ? "even" : "odd"));
    }

    private static MongoCollection<Document> things(Store store) {
        return store.database().getCollection("things");
    }

    private static long examined(MongoCollection<Document> things, Document query) {
        Document explained = things.find(query).explain();
        return explained.getEmbedded(List.of("executionStats", "totalDocsExamined"), Long.class);
    }

    private void with(Consumer<Store> work) {
        try (var mongo = EmbeddedMongo.at(directory, 0);
                var store = new Store(mongo.uri("contract"))) {
            work.accept(store);
        }
    }
}
