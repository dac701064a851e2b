package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many at once: the database decides who was first. */
abstract class ConcurrencySuite extends Suite {

    private static final int WRITERS = 10;

    @Test
    void ofManyWhoChangeOneRevisionOneWins() throws Exception {
        have("{_id: 1, revision: 0}");

        for (int revision = 0; revision < 20; revision++) {
            var same = doc("_id", 1, "revision", revision);
            var won =
                    atOnce(
                            () ->
                                    things.updateOne(
                                                    same,
                                                    json("{$inc: {revision: 1}, $push: {log: 1}}"))
                                            .getMatchedCount());
            assertThat(won.stream().mapToLong(Long::longValue).sum()).isOne();
        }
        assertThat(one(1)).containsEntry("revision", 20);
        assertThat(one(1).getList("log", Integer.class)).hasSize(20);
    }

    @Test
    void ofManyWhoMakeOneClaimOneWins() throws Exception {
        things.createIndex(json("{claims: 1}"), new IndexOptions().unique(true).sparse(true));

        for (int round = 0; round < 20; round++) {
            String claim = "mentor:a:" + round;
            var won = atOnce(() -> inserted(claim));
            assertThat(won).containsOnlyOnce(true);
        }
        assertThat(things.countDocuments()).isEqualTo(20);
    }

    private boolean inserted(String claim) {
        try {
            things.insertOne(
                    doc("claims", List.of(claim, claim + "!" + Thread.currentThread().threadId())));
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getCode()).isEqualTo(11000);
            return false;
        }
    }

    @Test
    void noIncrementIsLost() throws Exception {
        have("{_id: 1, n: 0}");

        atOnce(
                () -> {
                    for (int i = 0; i < 20; i++) {
                        things.updateOne(doc("_id", 1), json("{$inc: {n: 1}}"));
                    }
                    return true;
                });

        assertThat(one(1)).containsEntry("n", WRITERS * 20);
    }

    @Test
    void aReaderFindsADocumentWhileItsOtherFieldsChange() throws Exception {
        things.createIndex(json("{owner: 1, n: 1}"));
        have("{_id: 1, owner: 'a', n: 0, tag: 'x'}");

        var found =
                atOnce(
                        () -> {
                            things.updateOne(doc("_id", 1), json("{$inc: {n: 1}}"));
                            return things.countDocuments(doc("_id", 1, "tag", "x"));
                        });

        assertThat(found).containsOnly(1L);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var start = new CountDownLatch(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<T>> all =
                    IntStream.range(0, WRITERS)
                            .mapToObj(
                                    _ ->
                                            threads.submit(
                                                    () -> {
                                                        start.countDown();
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : all) {
                results.add(each.get());
            }
            return results;
        }
    }
}
