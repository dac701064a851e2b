package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

/** Insert, update, delete, one and many. */
abstract class WritingSuite extends Suite {

    @Test
    void everyTypeComesBackAsItWas() {
        var all =
                doc("_id", "a")
                        .append("int", 1)
                        .append("long", Long.MAX_VALUE - 1)
                        .append("double", 0.1)
                        .append("date", Date.from(Instant.parse("2026-02-28T10:15:30.123Z")))
                        .append("id", new ObjectId("65f000000000000000000001"))
                        .append("yes", true)
                        .append("nothing", null)
                        .append("bytes", new Binary(new byte[] {0, 1, -1}))
                        .append("text", "Ёлка \u0000 \uD83C\uDF84")
                        .append("list", List.of(1, List.of("x"), new Document("y", 2)))
                        .append("nested", new Document("b", 1).append("a", 2));

        things.insertOne(all);

        assertThat(one("a")).isEqualTo(all);
        assertThat(one("a").get("nested", Document.class).keySet()).containsExactly("b", "a");
    }

    @Test
    void anIdIsMadeWhenNoneIsGiven() {
        var thing = doc("name", "x");

        things.insertOne(thing);

        assertThat(thing.get("_id")).isInstanceOf(ObjectId.class);
        assertThat(things.find(new Document("_id", thing.get("_id"))).first()).isEqualTo(thing);
    }

    @Test
    void theSameIdTwiceIsADuplicateOfTheIdIndex() {
        have("{_id: 1}");

        isDuplicate(() -> things.insertOne(doc("_id", 1)), "_id_");
        isDuplicate(() -> things.insertOne(doc("_id", 1L)), "_id_");
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void fieldOperatorsChangeTheirFieldsOnly() {
        have("{_id: 1, a: 1, b: 'x', c: {d: 1, e: 2}}");

        things.updateOne(
                doc("_id", 1),
                json("{$set: {'c.d': 5, f: 7}, $unset: {b: ''}, $inc: {a: 2}, $min: {g: 3}}"));

        assertThat(one(1)).isEqualTo(json("{_id: 1, a: 3, c: {d: 5, e: 2}, f: 7, g: 3}"));
    }

    @Test
    void arrayOperatorsChangeElements() {
        have("{_id: 1, outbox: [1, 2, 3], tags: ['a'], members: [{id: 1, x: 0}, {id: 2, x: 0}]}");

        things.updateOne(
                doc("_id", 1),
                json(
                        "{$push: {outbox: {$each: [4, 5], $slice: -4}}, $addToSet: {tags: {$each:"
                                + " ['a', 'b']}}}"));
        things.updateOne(json("{_id: 1, 'members.id': 2}"), json("{$set: {'members.$.x': 9}}"));
        things.updateOne(doc("_id", 1), json("{$pull: {outbox: {$lte: 3}, members: {id: 1}}}"));

        assertThat(one(1))
                .isEqualTo(
                        json(
                                "{_id: 1, outbox: [4, 5], tags: ['a', 'b'], members: [{id: 2, x:"
                                        + " 9}]}"));
    }

    @Test
    void anEventIsPulledByItsRevisionAndPendingGoesWhenTheOutboxIsEmpty() {
        have(
                "{_id: 1, pending: 1, outbox: [{revision: 1, bytes: 'a'}, {revision: 2, bytes:"
                        + " 'b'}]}");

        things.updateOne(doc("_id", 1), json("{$pull: {outbox: {revision: 1}}}"));
        var early =
                things.updateOne(
                        json("{_id: 1, outbox: {$size: 0}}"), json("{$unset: {pending: ''}}"));
        things.updateOne(doc("_id", 1), json("{$pull: {outbox: {revision: 2}}}"));
        var last =
                things.updateOne(
                        json("{_id: 1, outbox: {$size: 0}}"), json("{$unset: {pending: ''}}"));

        assertThat(early.getMatchedCount()).isZero();
        assertThat(last.getModifiedCount()).isOne();
        assertThat(one(1)).isEqualTo(json("{_id: 1, outbox: []}"));
    }

    @Test
    void anUpdateOfAStaleRevisionMatchesNothing() {
        have("{_id: 1, revision: {$numberLong: '7'}, state: 'a'}");

        var stale = things.updateOne(doc("_id", 1, "revision", 6L), json("{$set: {state: 'b'}}"));
        var fresh =
                things.updateOne(
                        doc("_id", 1, "revision", 7L),
                        doc("$set", doc("revision", 8L, "state", "c"), "$push", doc("outbox", 1)));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(fresh.getMatchedCount()).isOne();
        assertThat(one(1))
                .isEqualTo(doc("_id", 1, "revision", 8L, "state", "c", "outbox", List.of(1)));
    }

    @Test
    void anUpdateThatChangesNothingMatchesAndModifiesNothing() {
        have("{_id: 1, a: 1}");

        var result = things.updateOne(doc("_id", 1), json("{$set: {a: 1}}"));

        assertThat(result.getMatchedCount()).isOne();
        assertThat(result.getModifiedCount()).isZero();
    }

    @Test
    void updateManyChangesAllThatMatch() {
        have("{_id: 1, a: 1}", "{_id: 2, a: 1}", "{_id: 3, a: 2}");

        var result = things.updateMany(doc("a", 1), json("{$inc: {a: 1}}"));

        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(ids("{a: 2}")).containsExactly(1, 2, 3);
    }

    @Test
    void anUpsertInsertsOnceAndThenUpdates() {
        var upsert = new UpdateOptions().upsert(true);

        var first =
                things.updateOne(
                        doc("_id", "k", "kind", "x"),
                        json("{$inc: {n: 1}, $setOnInsert: {born: 1}}"),
                        upsert);
        var second =
                things.updateOne(
                        doc("_id", "k", "kind", "x"),
                        json("{$inc: {n: 1}, $setOnInsert: {born: 2}}"),
                        upsert);

        assertThat(first.getUpsertedId()).isNotNull();
        assertThat(second.getUpsertedId()).isNull();
        assertThat(one("k")).isEqualTo(doc("_id", "k", "kind", "x", "n", 2, "born", 1));
    }

    @Test
    void aReplacementKeepsTheIdAndNothingElse() {
        have("{_id: 1, a: 1, b: 2}");

        things.replaceOne(doc("_id", 1), doc("c", 3));
        things.replaceOne(doc("_id", 2), doc("d", 4), new ReplaceOptions().upsert(true));

        assertThat(one(1)).isEqualTo(doc("_id", 1, "c", 3));
        assertThat(one(2)).isEqualTo(doc("_id", 2, "d", 4));
    }

    @Test
    void findAndModifyAnswersBeforeOrAfterAndTakesTheFirst() {
        have("{_id: 1, at: 5, taken: false}", "{_id: 2, at: 3, taken: false}");
        var after =
                new FindOneAndUpdateOptions()
                        .sort(json("{at: 1}"))
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(json("{at: 1, taken: 1}"));

        var taken =
                things.findOneAndUpdate(doc("taken", false), json("{$set: {taken: true}}"), after);
        var before = things.findOneAndUpdate(doc("_id", 1), json("{$set: {taken: true}}"));
        var none = things.findOneAndUpdate(doc("_id", 3), json("{$set: {taken: true}}"), after);
        var removed = things.findOneAndDelete(doc("_id", 2));

        assertThat(taken).isEqualTo(doc("_id", 2, "at", 3, "taken", true));
        assertThat(before).containsEntry("taken", false);
        assertThat(none).isNull();
        assertThat(removed).containsEntry("_id", 2);
        assertThat(ids("{}")).containsExactly(1);
    }

    @Test
    void findAndModifyInsertsWhenAsked() {
        var options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        assertThat(things.findOneAndUpdate(doc("_id", "seq"), json("{$inc: {n: 1}}"), options))
                .isEqualTo(doc("_id", "seq", "n", 1));
        assertThat(things.findOneAndUpdate(doc("_id", "seq"), json("{$inc: {n: 1}}"), options))
                .isEqualTo(doc("_id", "seq", "n", 2));
    }

    @Test
    void deletesCountWhatTheyDeleted() {
        have("{_id: 1, a: 1}", "{_id: 2, a: 1}", "{_id: 3, a: 1}");

        assertThat(things.deleteOne(doc("a", 1)).getDeletedCount()).isOne();
        assertThat(things.deleteMany(doc("a", 1)).getDeletedCount()).isEqualTo(2);
        assertThat(things.deleteMany(doc("a", 1)).getDeletedCount()).isZero();
    }

    @Test
    void anOrderedBatchEndsAtItsFirstError() {
        have("{_id: 2}");

        assertThatThrownBy(() -> things.bulkWrite(threeInserts()))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteResult().getInsertedCount()).isOne();
                            assertThat(e.getWriteErrors())
                                    .singleElement()
                                    .matches(x -> x.getIndex() == 1);
                            assertThat(e.getWriteErrors().getFirst().getCode()).isEqualTo(11000);
                        });
        assertThat(ids("{}")).containsExactly(1, 2);
    }

    @Test
    void anUnorderedBatchDoesAllItCan() {
        have("{_id: 2}");

        assertThatThrownBy(
                        () ->
                                things.bulkWrite(
                                        threeInserts(), new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));
        assertThat(ids("{}")).containsExactly(1, 2, 3);
    }

    private static List<WriteModel<Document>> threeInserts() {
        return List.of(
                new InsertOneModel<>(doc("_id", 1)),
                new InsertOneModel<>(doc("_id", 2)),
                new InsertOneModel<>(doc("_id", 3)));
    }

    @Test
    void aMixedBatchCountsEachKind() {
        have("{_id: 1, a: 1}", "{_id: 2, a: 1}");

        BulkWriteResult result =
                things.bulkWrite(
                        List.of(
                                new InsertOneModel<>(doc("_id", 3)),
                                new UpdateOneModel<>(doc("_id", 1), json("{$set: {a: 2}}")),
                                new UpdateOneModel<>(
                                        doc("_id", 9),
                                        json("{$set: {a: 9}}"),
                                        new UpdateOptions().upsert(true)),
                                new UpdateOneModel<>(doc("_id", 8), json("{$set: {a: 9}}")),
                                new DeleteOneModel<>(doc("_id", 2))));

        assertThat(result.getInsertedCount()).isOne();
        assertThat(result.getMatchedCount()).isOne();
        assertThat(result.getModifiedCount()).isOne();
        assertThat(result.getUpserts()).singleElement().matches(u -> u.getIndex() == 2);
        assertThat(result.getDeletedCount()).isOne();
        assertThat(ids("{}")).containsExactly(1, 3, 9);
    }

    @Test
    void anOrderedBatchOfUpdatesEndsAtItsFirstErrorToo() {
        have("{_id: 1, n: 'text'}", "{_id: 2, n: 1}");
        List<WriteModel<Document>> updates = new ArrayList<>();
        IntStream.of(1, 2)
                .forEach(
                        id ->
                                updates.add(
                                        new UpdateOneModel<>(
                                                doc("_id", id), json("{$inc: {n: 1}}"))));

        assertThatThrownBy(() -> things.bulkWrite(updates))
                .isInstanceOf(MongoBulkWriteException.class);

        assertThat(one(2)).containsEntry("n", 1);
    }

    @Test
    void anIdCannotBeChanged() {
        have("{_id: 1}");

        assertThatThrownBy(() -> things.updateOne(doc("_id", 1), json("{$set: {_id: 2}}")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void twoOperatorsOnOneFieldAreRefused() {
        have("{_id: 1}");

        assertThatThrownBy(
                        () -> things.updateOne(doc("_id", 1), json("{$set: {a: 2}, $inc: {a: 2}}")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void aDocumentMayNotGrowBeyondSixteenMegabytes() {
        things.insertOne(doc("_id", 1, "text", "x".repeat(9_000_000)));

        assertThatThrownBy(
                        () ->
                                things.updateOne(
                                        doc("_id", 1),
                                        doc("$set", doc("more", "x".repeat(9_000_000)))))
                .isInstanceOfAny(MongoWriteException.class, MongoCommandException.class);
        assertThat(one(1)).doesNotContainKey("more");
    }

    @Test
    void aLargeDocumentAndALargeBatchArriveWhole() {
        things.insertMany(
                IntStream.range(0, 7)
                        .mapToObj(i -> doc("_id", i, "text", "x".repeat(3_000_000)))
                        .toList());

        assertThat(things.find().into(new ArrayList<>()))
                .hasSize(7)
                .allMatch(d -> d.getString("text").length() == 3_000_000);
    }
}
