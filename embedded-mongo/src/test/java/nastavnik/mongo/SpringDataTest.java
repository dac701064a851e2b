package nastavnik.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The services' way in: Spring Data's template. */
class SpringDataTest {

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(mongo.uri("spring"));
    private final MongoTemplate template = new MongoTemplate(client, "spring");

    @AfterEach
    void stop() {
        client.close();
        mongo.close();
    }

    @Test
    void anAggregateIsSavedAsThePlatformSavesIt() {
        template.setWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        var index = new Index().on("claims", Sort.Direction.ASC).unique().sparse().named("claims");
        template.indexOps("pairs").createIndex(index);
        template.indexOps("pairs").createIndex(index);
        template.insert(new Document("_id", "p1").append("revision", 1L), "pairs");
        template.insert(new Document("_id", "p2").append("revision", 1L), "pairs");

        assertThat(save("p1", 1, "mentor:a:1")).isOne();
        assertThat(save("p1", 1, "mentor:a:2")).isZero();
        assertThatThrownBy(() -> save("p2", 1, "mentor:a:1"))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("claims");
        var saved = template.findById("p1", Document.class, "pairs");
        assertThat(saved).isNotNull().containsEntry("revision", 2L).containsEntry("pending", 1);
    }

    private long save(String id, long revision, String claim) {
        var update =
                new Update()
                        .set("revision", revision + 1)
                        .set("state", new Document("kind", "active"))
                        .set("pending", 1)
                        .set("claims", List.of(claim))
                        .push("outbox")
                        .each(new Document("revision", revision + 1));
        var same = query(where("_id").is(id).and("revision").is(revision));
        return template.updateFirst(same, update, "pairs").getModifiedCount();
    }

    @Test
    void aScrollByKeysetGoesThroughEverythingOnce() {
        template.indexOps("pairs")
                .createIndex(
                        new Index().on("at", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        IntStream.range(0, 95)
                .forEach(
                        i ->
                                template.insert(
                                        new Document("_id", "p" + i).append("at", i / 7), "pairs"));

        List<Object> seen = new ArrayList<>();
        ScrollPosition position = ScrollPosition.keyset();
        Window<Document> window;
        do {
            var page =
                    new Query()
                            .with(Sort.by("at", "_id"))
                            .limit(20)
                            .with((KeysetScrollPosition) position);
            window = template.scroll(page, Document.class, "pairs");
            window.forEach(found -> seen.add(found.get("_id")));
            position = window.isEmpty() ? position : window.positionAt(window.size() - 1);
        } while (window.hasNext());

        assertThat(seen).hasSize(95).doesNotHaveDuplicates();
    }

    @Test
    void aTaskIsTakenByOneWorker() {
        template.insert(
                new Document("_id", 1).append("todo", List.of(new Document("cause", "c1"))),
                "pairs");

        var taken =
                template.findAndModify(
                        query(where("todo.cause").is("c1")),
                        new Update().pull("todo", new Document("cause", "c1")),
                        FindAndModifyOptions.options().returnNew(true),
                        Document.class,
                        "pairs");

        assertThat(taken).isNotNull().containsEntry("todo", List.of());
    }
}
