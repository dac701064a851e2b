package nastavnik.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Indexes, their rules and their lists; collections and their names. */
abstract class IndexSuite extends Suite {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final IndexOptions CLAIMS = new IndexOptions().unique(true).sparse(true);

    @Test
    void aClaimIsHeldByOneDocumentAtATime() {
        things.createIndex(json("{claims: 1}"), CLAIMS);
        have("{_id: 1, claims: ['mentor:a:1', 'mentee:x']}", "{_id: 2}", "{_id: 3}");

        isDuplicate(
                () -> things.insertOne(doc("_id", 4, "claims", List.of("free", "mentee:x"))),
                "claims_1");
        isDuplicate(
                () -> things.updateOne(doc("_id", 2), json("{$set: {claims: ['mentor:a:1']}}")),
                "claims_1");
        things.updateOne(doc("_id", 1), json("{$unset: {claims: ''}}"));
        things.updateOne(doc("_id", 2), json("{$set: {claims: ['mentor:a:1', 'mentor:a:1']}}"));

        assertThat(ids("{claims: 'mentor:a:1'}")).containsExactly(2);
        assertThat(ids("{claims: 'free'}")).isEmpty();
        assertThat(ids("{}")).containsExactly(1, 2, 3);
    }

    @Test
    void aDocumentMayKeepItsClaimsWhileItChanges() {
        things.createIndex(json("{claims: 1}"), CLAIMS);
        have("{_id: 1, claims: ['a', 'b'], n: 1}");

        things.updateOne(doc("_id", 1), json("{$set: {claims: ['b', 'c'], n: 2}}"));
        things.insertOne(json("{_id: 2, claims: ['a']}"));

        assertThat(ids("{claims: {$in: ['a', 'b', 'c']}}")).containsExactly(1, 2);
    }

    @Test
    void twoEmptyClaimsAreRefusedAsWell() {
        things.createIndex(json("{claims: 1}"), CLAIMS);

        assertThatThrownBy(
                        () -> {
                            things.insertOne(json("{_id: 1, claims: []}"));
                            things.insertOne(json("{_id: 2, claims: []}"));
                        })
                .isInstanceOf(com.mongodb.MongoWriteException.class);
    }

    @Test
    void aUniqueCompoundIndexRefusesTheSamePairOnly() {
        things.createIndex(json("{school: 1, year: 1}"), UNIQUE);
        have("{_id: 1, school: 's', year: 1}", "{_id: 2, school: 's', year: 2}");

        isDuplicate(
                () -> things.insertOne(json("{_id: 3, school: 's', year: 2}")), "school_1_year_1");
        isDuplicate(
                () -> things.updateOne(doc("_id", 1), json("{$set: {year: 2}}")),
                "school_1_year_1");
    }

    @Test
    void aUniqueIndexTakesOneDocumentWithoutTheField() {
        things.createIndex(json("{code: 1}"), UNIQUE);
        have("{_id: 1}");

        isDuplicate(() -> things.insertOne(doc("_id", 2)), "code_1");
    }

    @Test
    void aUniqueIndexIsNotBuiltOverDuplicates() {
        have("{_id: 1, code: 'x'}", "{_id: 2, code: 'x'}");

        assertThatThrownBy(() -> things.createIndex(json("{code: 1}"), UNIQUE))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));

        things.insertOne(json("{_id: 3, code: 'x'}"));
        assertThat(indexNames()).containsExactly("_id_");
    }

    @Test
    void anIndexIsBuiltOverWhatIsThere() {
        have("{_id: 1, tags: ['x']}", "{_id: 2, tags: ['y', 'x']}", "{_id: 3, tags: ['z']}");

        things.createIndex(json("{tags: 1}"));

        assertThat(ids("{tags: 'x'}")).containsExactly(1, 2);
        assertThat(examined("{tags: 'x'}", "{}", 0)).isEqualTo(2);
    }

    @Test
    void creatingAnIndexTwiceChangesNothingAndContradictionsAreRefused() {
        things.createIndex(json("{a: 1, b: -1}"), new IndexOptions().name("ab"));
        things.createIndex(json("{a: 1, b: -1}"), new IndexOptions().name("ab"));

        assertThat(indexNames()).containsExactly("_id_", "ab");
        assertThatThrownBy(() -> things.createIndex(json("{c: 1}"), new IndexOptions().name("ab")))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(
                        () ->
                                things.createIndex(
                                        json("{a: 1, b: -1}"), new IndexOptions().name("other")))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void aDroppedIndexIsGoneInItsCollectionOnly() {
        var other = store.fresh();
        other.createIndex(json("{a: 1}"));
        things.createIndex(json("{a: 1}"), UNIQUE);
        things.createIndex(json("{b: 1}"));
        have("{_id: 1, a: 1}");

        things.dropIndex("a_1");
        things.insertOne(json("{_id: 2, a: 1}"));

        assertThat(indexNames()).containsExactly("_id_", "b_1");
        things.dropIndexes();
        assertThat(indexNames()).containsExactly("_id_");
        assertThat(other.listIndexes().into(new ArrayList<>())).hasSize(2);
    }

    @Test
    void theListOfIndexesSaysWhatTheyAre() {
        things.createIndex(json("{claims: 1}"), CLAIMS);

        assertThat(things.listIndexes().into(new ArrayList<>()))
                .anySatisfy(
                        index ->
                                assertThat(index)
                                        .containsEntry("name", "claims_1")
                                        .containsEntry("key", doc("claims", 1))
                                        .containsEntry("unique", true)
                                        .containsEntry("sparse", true));
    }

    @Test
    void aRebuiltCollectionTakesThePlaceOfTheOldOne() {
        var rebuilt = store.fresh();
        things.createIndex(json("{old: 1}"));
        rebuilt.createIndex(json("{a: 1}"));
        have("{_id: 1, a: 'old'}");
        rebuilt.insertOne(json("{_id: 2, a: 'new'}"));

        rebuilt.renameCollection(
                things.getNamespace(), new RenameCollectionOptions().dropTarget(true));

        assertThat(ids("{}")).containsExactly(2);
        assertThat(indexNames()).containsExactly("_id_", "a_1");
        assertThat(examined("{a: 'new'}", "{}", 0)).isOne();
        things.insertOne(json("{_id: 3, a: 'more'}"));
        assertThat(ids("{a: 'more'}")).containsExactly(3);
        assertThat(rebuilt.countDocuments()).isZero();
        rebuilt.insertOne(json("{_id: 9}"));
        assertThat(rebuilt.countDocuments()).isOne();
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void aTakenNameIsNotTakenAgainUnasked() {
        var other = store.fresh();
        other.insertOne(doc("_id", 1));
        have("{_id: 2}");

        assertThatThrownBy(() -> things.renameCollection(other.getNamespace()))
                .isInstanceOf(MongoCommandException.class);
        things.renameCollection(
                new MongoNamespace(things.getNamespace().getDatabaseName(), "renamed"));

        assertThat(names())
                .contains("renamed")
                .doesNotContain(things.getNamespace().getCollectionName());
        store.database().getCollection("renamed").drop();
    }

    @Test
    void aDroppedCollectionIsGoneWithItsIndexes() {
        things.createIndex(json("{a: 1}"), UNIQUE);
        have("{_id: 1, a: 1}");
        assertThat(names()).contains(things.getNamespace().getCollectionName());

        things.drop();

        assertThat(names()).doesNotContain(things.getNamespace().getCollectionName());
        have("{_id: 1, a: 1}", "{_id: 2, a: 1}");
        assertThat(indexNames()).containsExactly("_id_");
    }

    @Test
    void aDroppedDatabaseCanBeUsedAnew() {
        var database = store.client().getDatabase("passing");
        for (int round = 0; round < 2; round++) {
            var passing = database.getCollection("things");
            passing.createIndex(json("{a: 1}"), UNIQUE);
            passing.insertOne(json("{_id: 1, a: 1}"));
            assertThat(store.client().listDatabaseNames().into(new ArrayList<>()))
                    .contains("passing");
            isDuplicate(() -> passing.insertOne(json("{_id: 2, a: 1}")), "a_1");

            database.drop();

            assertThat(store.client().listDatabaseNames().into(new ArrayList<>()))
                    .doesNotContain("passing");
            assertThat(passing.countDocuments()).isZero();
        }
    }

    @Test
    void healthChecksAreAnswered() {
        assertThat(store.database().runCommand(json("{hello: 1}")))
                .containsEntry("isWritablePrimary", true);
        assertThat(store.database().runCommand(json("{ping: 1}"))).containsEntry("ok", 1.0);
        assertThat(store.client().getDatabase("admin").runCommand(json("{hello: 1}")))
                .containsKey("maxWireVersion");
    }

    private List<String> names() {
        return store.database().listCollectionNames().into(new ArrayList<>());
    }

    private List<String> indexNames() {
        return things.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
    }
}
