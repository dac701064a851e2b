package nastavnik.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import nastavnik.mongo.contract.Store;

import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** kill -9 in the middle of writing: whatever was acknowledged is there, and every index agrees. */
class KillTest {

    private static final int WRITERS = 4;

    @TempDir private Path directory;

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {150, 1_200})
    void everythingAcknowledgedIsThereAfterAKill(int writesBefore) throws Exception {
        try (var server = new ServerProcess(directory, 0);
                var store = new Store(server.uri())) {
            var things = store.database().getCollection("things");
            things.createIndex(new Document("owner", 1));
            things.createIndex(
                    new Document("claims", 1), new IndexOptions().unique(true).sparse(true));
            killAfter(writesBefore, server, things);
        }

        try (var mongo = EmbeddedMongo.at(directory, 0);
                var store = new Store(mongo.uri("contract"))) {
            var things = store.database().getCollection("things");
            assertThat(lost(things)).isEmpty();
            assertThat(acknowledged).hasSizeGreaterThan(20);
            assertEveryIndexAgrees(things);
        }
    }

    private void killAfter(int writes, ServerProcess server, MongoCollection<Document> things)
            throws InterruptedException {
        var enough = new CountDownLatch(writes);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                threads.execute(() -> writeUntilItDies(number, things, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            server.kill();
        }
    }

    private void writeUntilItDies(
            int writer, MongoCollection<Document> things, CountDownLatch count) {
        try {
            for (int i = 0; ; i++) {
                String id = writer + "-" + i / 5;
                if (i % 5 == 0) {
                    things.insertOne(thing(id, 0));
                } else {
                    things.replaceOne(new Document("_id", id), thing(id, i % 5));
                }
                acknowledged.put(id, i % 5);
                count.countDown();
            }
        } catch (MongoException _) {
            // killed, as intended
        }
    }

    private static Document thing(String id, int n) {
        return new Document("_id", id)
                .append("n", n)
                .append("owner", "o" + n)
                .append("claims", List.of(id + "/" + n, id + "/x"));
    }

    private List<String> lost(MongoCollection<Document> things) {
        Map<String, Integer> kept = new HashMap<>();
        things.find().forEach(thing -> kept.put(thing.getString("_id"), thing.getInteger("n")));
        List<String> lost = new ArrayList<>();
        acknowledged.forEach(
                (id, n) -> {
                    if (kept.getOrDefault(id, -1) < n) {
                        lost.add(id);
                    }
                });
        return lost;
    }

    private static void assertEveryIndexAgrees(MongoCollection<Document> things) {
        List<Document> all = things.find().into(new ArrayList<>());
        long byOwner = 0;
        for (int n = 0; n < 5; n++) {
            byOwner += things.countDocuments(new Document("owner", "o" + n));
        }
        assertThat(byOwner).isEqualTo(all.size());
        for (Document thing : all) {
            var claim = new Document("claims", thing.getList("claims", String.class).getFirst());
            assertThat(things.find(claim).first()).isEqualTo(thing);
        }
    }
}
