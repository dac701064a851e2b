package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An index never changes an answer: the same questions to the same documents with and without them.
 */
abstract class RandomQueriesSuite extends Suite {

    private static final List<String> FIELDS = List.of("a", "b", "c", "d.e", "_id");
    private static final List<String> RANGES = List.of("$gt", "$gte", "$lt", "$lte");
    private static final int DOCUMENTS = 120;
    private static final int QUESTIONS = 60;

    @RepeatedTest(5)
    void anIndexNeverChangesAnAnswer(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        MongoCollection<Document> indexed = indexed(random);
        List<Document> all =
                IntStream.range(0, DOCUMENTS).mapToObj(i -> document(random, i)).toList();
        things.insertMany(all);
        indexed.insertMany(all);
        churn(random, indexed);

        for (int i = 0; i < QUESTIONS; i++) {
            Document query = query(random, 2);
            Document sort = sort(random);
            int limit = random.nextInt(3) == 0 ? 7 : 0;
            assertThat(idsOf(indexed.find(query).sort(sort).limit(limit)))
                    .as("%s sorted by %s", query.toJson(), sort.toJson())
                    .isEqualTo(idsOf(things.find(query).sort(sort).limit(limit)));
            assertThat(indexed.countDocuments(query)).isEqualTo(things.countDocuments(query));
        }
    }

    private MongoCollection<Document> indexed(Random random) {
        MongoCollection<Document> indexed = store.fresh();
        indexed.createIndex(json("{a: 1, b: -1}"));
        indexed.createIndex(json("{b: 1}"), new IndexOptions().sparse(random.nextBoolean()));
        indexed.createIndex(json("{c: -1, a: 1, _id: 1}"));
        indexed.createIndex(json("{'d.e': 1, b: 1}"));
        return indexed;
    }

    /** The same changes on both sides. */
    private void churn(Random random, MongoCollection<Document> indexed) {
        for (int i = 0; i < DOCUMENTS / 3; i++) {
            Document which = doc("_id", random.nextInt(DOCUMENTS));
            Document change = document(random, 0);
            change.remove("_id");
            for (MongoCollection<Document> each : List.of(things, indexed)) {
                each.replaceOne(which, change);
            }
        }
        Document some = query(random, 1);
        things.deleteMany(some);
        indexed.deleteMany(some);
    }

    private static Document document(Random random, int id) {
        var document = doc("_id", id);
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(6) > 0) {
                boolean list = field.equals("a") && random.nextInt(4) == 0;
                document.append(
                        field, list ? Arrays.asList(value(random), value(random)) : value(random));
            }
        }
        if (random.nextBoolean()) {
            document.append("d", List.of(doc("e", random.nextInt(4)), doc("e", random.nextInt(4))));
        }
        return document;
    }

    private static @Nullable Object value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "x" + random.nextInt(4);
            case 1 -> random.nextInt(5) / 2.0;
            case 2 -> (long) random.nextInt(5);
            case 3 -> null;
            case 4 -> random.nextBoolean();
            default -> random.nextInt(5);
        };
    }

    private Document query(Random random, int depth) {
        var query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (depth > 0 && random.nextInt(5) == 0) {
                query.append(
                        random.nextBoolean() ? "$or" : "$and",
                        List.of(query(random, depth - 1), query(random, depth - 1)));
            } else {
                query.append(FIELDS.get(random.nextInt(FIELDS.size())), condition(random));
            }
        }
        return query;
    }

    private @Nullable Object condition(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$in", Arrays.asList(value(random), value(random)));
            case 1 -> new Document("$exists", random.nextBoolean());
            case 2 -> new Document("$ne", value(random));
            case 3 ->
                    new Document(RANGES.get(random.nextInt(4)), random.nextInt(5))
                            .append(RANGES.get(random.nextInt(4)), random.nextInt(5));
            default -> value(random);
        };
    }

    /** Always ends with the id: equal documents have no order of their own. */
    private static Document sort(Random random) {
        var sort = new Document();
        for (String field : List.of("a", "c")) {
            if (random.nextInt(3) == 0) {
                sort.append(field, random.nextBoolean() ? 1 : -1);
            }
        }
        return sort.append("_id", random.nextBoolean() ? 1 : -1);
    }
}
