package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Filters, orders, pages and projections. */
abstract class ReadingSuite extends Suite {

    @BeforeEach
    void people() {
        have(
                "{_id: 1, name: 'Ada', age: 30, tags: ['a', 'b'], members: [{id: 'x', since: 1}],"
                        + " school: 's1'}",
                "{_id: 2, name: 'Bob', age: 25, tags: [], members: [{id: 'x', since: 2}, {id: 'y',"
                        + " since: 9}]}",
                "{_id: 3, name: 'Cid', age: 30, tags: ['b', 'c'], school: null}",
                "{_id: 4, name: 'dan', age: {$numberDouble: '30.5'}, school: 's2'}");
    }

    @Test
    void comparisonsFindTheirRange() {
        assertThat(ids("{age: {$gt: 25}}")).containsExactly(1, 3, 4);
        assertThat(ids("{age: {$gte: 25, $lt: 30.5}}")).containsExactly(1, 2, 3);
        assertThat(ids("{age: {$lte: 25}}")).containsExactly(2);
        assertThat(ids("{_id: {$gt: 1, $lt: 4}}")).containsExactly(2, 3);
        assertThat(ids("{name: {$gt: 5}}")).isEmpty();
    }

    @Test
    void numbersAreEqualWhateverTheirType() {
        assertThat(ids("{age: {$numberDouble: '30.0'}}")).containsExactly(1, 3);
        assertThat(ids("{_id: {$numberLong: '2'}}")).containsExactly(2);
    }

    @Test
    void setsAndNegationsSelect() {
        assertThat(ids("{_id: {$in: [4, 1, 9]}}")).containsExactly(1, 4);
        assertThat(ids("{_id: {$nin: [4, 1]}}")).containsExactly(2, 3);
        assertThat(ids("{name: {$ne: 'Ada'}}")).containsExactly(2, 3, 4);
        assertThat(ids("{tags: {$in: ['a', 'c']}}")).containsExactly(1, 3);
        assertThat(ids("{tags: {$ne: 'b'}}")).containsExactly(2, 4);
        assertThat(ids("{age: {$not: {$gt: 25}}}")).containsExactly(2);
        assertThat(ids("{_id: {$in: []}}")).isEmpty();
    }

    @Test
    void absenceAndNullAreToldApart() {
        assertThat(ids("{school: {$exists: true}}")).containsExactly(1, 3, 4);
        assertThat(ids("{school: {$exists: false}}")).containsExactly(2);
        assertThat(ids("{school: null}")).containsExactly(2, 3);
        assertThat(ids("{school: {$ne: null}}")).containsExactly(1, 4);
    }

    @Test
    void arraysAreSearchedByElementPathAndSize() {
        assertThat(ids("{tags: 'b'}")).containsExactly(1, 3);
        assertThat(ids("{tags: {$size: 0}}")).containsExactly(2);
        assertThat(ids("{tags: {$all: ['b', 'c']}}")).containsExactly(3);
        assertThat(ids("{'members.id': 'x'}")).containsExactly(1, 2);
        assertThat(ids("{'members.0.id': 'x', 'members.1': {$exists: true}}")).containsExactly(2);
        assertThat(ids("{members: {$elemMatch: {id: 'x', since: {$gt: 1}}}}")).containsExactly(2);
        assertThat(ids("{'members.id': 'x', 'members.since': 9}")).containsExactly(2);
    }

    @Test
    void conditionsCombine() {
        assertThat(ids("{$or: [{age: 25}, {name: 'Cid'}]}")).containsExactly(2, 3);
        assertThat(ids("{$and: [{age: 30}, {tags: 'a'}]}")).containsExactly(1);
        assertThat(ids("{$nor: [{age: 30}, {_id: 2}]}")).containsExactly(4);
        assertThat(ids("{age: 30, $or: [{_id: 3}, {_id: 4}]}")).containsExactly(3);
    }

    @Test
    void expressionsMatchText() {
        assertThat(ids("{name: {$regex: '^A'}}")).containsExactly(1);
        assertThat(ids("{name: {$regex: '^d', $options: 'i'}}")).containsExactly(4);
        assertThat(ids("{name: {$regex: 'd'}}")).containsExactly(1, 3, 4);
    }

    @Test
    void orderSkipAndLimitCutAPage() {
        assertThat(idsOf(things.find().sort(json("{age: -1, _id: 1}"))))
                .containsExactly(4, 1, 3, 2);
        assertThat(idsOf(things.find().sort(json("{age: 1, name: -1}")).skip(1).limit(2)))
                .containsExactly(3, 1);
        assertThat(idsOf(things.find().sort(json("{_id: -1}")).limit(2))).containsExactly(4, 3);
        assertThat(idsOf(things.find().sort(json("{school: 1, _id: 1}"))))
                .containsExactly(2, 3, 1, 4);
    }

    @Test
    void projectionsGiveWhatIsAskedFor() {
        assertThat(
                        things.find(doc("_id", 1))
                                .projection(json("{name: 1, 'members.id': 1}"))
                                .first())
                .isEqualTo(json("{_id: 1, name: 'Ada', members: [{id: 'x'}]}"));
        assertThat(things.find(doc("_id", 2)).projection(json("{_id: 0, age: 1}")).first())
                .isEqualTo(doc("age", 25));
        assertThat(things.find(doc("_id", 4)).projection(json("{age: 0}")).first())
                .isEqualTo(doc("_id", 4, "name", "dan", "school", "s2"));
    }

    @Test
    void countsAndDistinctValuesAreAnswered() {
        assertThat(things.countDocuments(json("{age: 30}"))).isEqualTo(2);
        assertThat(things.countDocuments()).isEqualTo(4);
        assertThat(things.estimatedDocumentCount()).isEqualTo(4);
        assertThat(things.distinct("tags", String.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(
                        things.distinct("members.id", json("{_id: 2}"), String.class)
                                .into(new ArrayList<>()))
                .containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void pipelinesGroupAndCount() {
        assertThat(
                        aggregate(
                                "{$match: {age: {$gte: 25}}}",
                                "{$unwind: '$tags'}",
                                "{$group: {_id: '$tags', n: {$sum: 1}, youngest: {$min: '$age'}}}",
                                "{$sort: {_id: 1}}"))
                .containsExactly(
                        doc("_id", "a", "n", 1, "youngest", 30),
                        doc("_id", "b", "n", 2, "youngest", 30),
                        doc("_id", "c", "n", 1, "youngest", 30));
        assertThat(aggregate("{$match: {age: 30}}", "{$count: 'n'}")).containsExactly(doc("n", 2));
        assertThat(aggregate("{$match: {_id: 99}}", "{$count: 'n'}")).isEmpty();
        assertThat(aggregate("{$sort: {_id: -1}}", "{$limit: 1}", "{$project: {name: 1}}"))
                .containsExactly(doc("_id", 4, "name", "dan"));
    }

    private List<Document> aggregate(String... stages) {
        return things.aggregate(
                        IntStream.range(0, stages.length).mapToObj(i -> json(stages[i])).toList())
                .into(new ArrayList<>());
    }

    @Test
    void aCollectionNobodyWroteToIsEmpty() {
        var none = store.fresh();

        assertThat(none.find().first()).isNull();
        assertThat(none.countDocuments()).isZero();
        assertThat(none.deleteMany(doc()).getDeletedCount()).isZero();
        assertThat(none.updateOne(doc("_id", 1), json("{$set: {a: 1}}")).getMatchedCount())
                .isZero();
    }
}
