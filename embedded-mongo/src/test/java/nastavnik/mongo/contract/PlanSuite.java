package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whatever is asked often reads hardly more documents than it answers with. */
abstract class PlanSuite extends Suite {

    private static final int ALL = 2_000;
    private MongoCollection<Document> filled;

    /** The same without indexes. */
    private MongoCollection<Document> bare;

    @BeforeAll
    void fill() {
        filled = store.fresh();
        filled.createIndex(json("{school: 1, at: 1, _id: 1}"));
        filled.createIndex(json("{at: -1}"));
        filled.createIndex(json("{'members.id': 1}"));
        filled.createIndex(json("{claims: 1}"), new IndexOptions().unique(true).sparse(true));
        filled.createIndex(json("{pending: 1}"), new IndexOptions().sparse(true));
        bare = store.fresh();
        bare.insertMany(things());
        filled.insertMany(things());
    }

    private static List<Document> things() {
        return IntStream.range(0, ALL).mapToObj(PlanSuite::thing).toList();
    }

    private static Document thing(int i) {
        var thing =
                doc("_id", "t%05d".formatted(i), "school", "s" + i % 20, "at", i / 10, "n", i)
                        .append("members", List.of(doc("id", "p" + i), doc("id", "p" + (i + 1))));
        if (i % 100 == 0) {
            thing.append("claims", List.of("c" + i, "d" + i)).append("pending", 1);
        }
        return thing;
    }

    @BeforeEach
    void useTheFilledOne() {
        things = filled;
    }

    @Test
    void anIdIsReadDirectly() {
        assertThat(examined("{_id: 't00007'}", "{}", 0)).isOne();
        assertThat(examined("{_id: 't00007', n: 8}", "{}", 0)).isOne();
        assertThat(examined("{_id: {$in: ['t00007', 't01000', 'none']}}", "{}", 0)).isEqualTo(2);
    }

    @Test
    void aRangeOfIdsIsReadFromItsBeginning() {
        assertThat(examined("{_id: {$gt: 't01000'}}", "{_id: 1}", 50)).isBetween(50L, 51L);
        assertThat(examined("{_id: {$lt: 't01000'}}", "{_id: -1}", 50)).isBetween(50L, 51L);
        assertThat(examined("{_id: {$gte: 't01990', $lte: 't01995'}}", "{}", 0)).isEqualTo(6);
    }

    @Test
    void anEqualPrefixAndARangeAreReadTogether() {
        assertThat(examined("{school: 's3'}", "{}", 0)).isEqualTo(100);
        assertThat(examined("{school: 's3', at: {$gte: 100, $lt: 120}}", "{}", 0)).isEqualTo(10);
        assertThat(examined("{school: {$in: ['s3', 's4']}, at: {$gte: 180}}", "{}", 0))
                .isEqualTo(20);
        assertThat(examined("{at: {$gt: 197}}", "{}", 0)).isEqualTo(20);
    }

    @Test
    void elementsOfArraysAreFoundByTheirPath() {
        assertThat(ids("{'members.id': 'p500'}")).containsExactly("t00499", "t00500");
        assertThat(examined("{'members.id': 'p500'}", "{}", 0)).isEqualTo(2);
        assertThat(examined("{members: {$elemMatch: {id: 'p500'}}}", "{}", 0)).isEqualTo(2);
        assertThat(examined("{claims: 'c300'}", "{}", 0)).isOne();
        assertThat(examined("{claims: {$in: ['c300', 'd300']}}", "{}", 0)).isOne();
    }

    @Test
    void aSparseIndexHoldsOnlyWhoHasTheField() {
        assertThat(examined("{pending: 1}", "{}", 0)).isEqualTo(20);
        assertThat(ids("{pending: null}")).hasSize(ALL - 20);
        assertThat(ids("{pending: {$exists: false}}")).hasSize(ALL - 20);
    }

    @Test
    void theFirstInAnOrderAreReadInThatOrder() {
        assertThat(examined("{school: 's3'}", "{at: 1, _id: 1}", 10)).isBetween(10L, 11L);
        assertThat(examined("{school: 's3'}", "{at: -1, _id: -1}", 10)).isBetween(10L, 11L);
        assertThat(examined("{}", "{at: 1}", 10)).isBetween(10L, 11L);
        assertThat(
                        idsOf(
                                things.find(json("{school: 's3'}"))
                                        .sort(json("{at: -1, _id: -1}"))
                                        .limit(2)))
                .containsExactly("t01983", "t01963");
    }

    @Test
    void pagesByKeyReadOnlyTheirPage() {
        String after = "{school: 's3', $or: [{at: {$gt: 100}}, {at: 100, _id: {$gt: 't01003'}}]}";

        var page = idsOf(things.find(json(after)).sort(json("{at: 1, _id: 1}")).limit(3));

        assertThat(page).containsExactly("t01023", "t01043", "t01063");
        assertThat(examined(after, "{at: 1, _id: 1}", 3)).isBetween(3L, 5L);
    }

    @Test
    void allPagesTogetherAreEverythingOnce() {
        List<Object> seen = new ArrayList<>();
        String last = "";
        for (List<Object> page = page(last); !page.isEmpty(); page = page(last)) {
            seen.addAll(page);
            last = (String) page.getLast();
        }

        assertThat(seen).hasSize(ALL).doesNotHaveDuplicates().isSorted();
    }

    private List<Object> page(String after) {
        return idsOf(things.find(doc("_id", doc("$gt", after))).sort(json("{_id: 1}")).limit(333));
    }

    @Test
    void aLongAnswerComesInBatches() {
        var found = things.find().sort(json("{n: -1}")).batchSize(70).into(new ArrayList<>());

        assertThat(idsOf(found)).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(found.getFirst()).containsEntry("n", ALL - 1);
        assertThat(idsOf(things.find().batchSize(300))).hasSize(ALL);
        assertThat(things.aggregate(List.of(json("{$match: {}}"))).into(new ArrayList<>()))
                .hasSize(ALL);
    }

    @Test
    void everyWayGivesTheSameAnswer() {
        for (String query :
                List.of(
                        "{school: 's3', at: {$gt: 150}}",
                        "{at: {$gte: 10, $lte: 12}}",
                        "{$or: [{at: 5}, {school: 's1', at: {$lt: 4}}]}",
                        "{'members.id': {$in: ['p1', 'p2', 'p3']}, at: {$gte: 0}}",
                        "{_id: {$regex: '^t0001'}}",
                        "{school: {$gt: 's18'}, n: {$lt: 100}}")) {
            var scanned = idsOf(bare.find(json(query)).sort(json("{_id: 1}")));
            assertThat(ids(query)).as(query).isEqualTo(scanned).isNotEmpty();
        }
    }
}
