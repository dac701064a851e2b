package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import nastavnik.platform.aggregate.Histories.Standing;
import nastavnik.platform.aggregate.SampleApplication.Tally;
import nastavnik.platform.testing.Eventually;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** A store that was restored to an earlier time than its topic takes no command. */
class RestoreTest {

    @TempDir private Path directory;

    @Test
    void aStoreOlderThanItsTopicTakesNoCommandsUntilItIsBroughtUpToIt() throws IOException {
        try (OwnRegion region = new OwnRegion(directory);
                MongoClient client = MongoClients.create(region.storeUri())) {
            region.startBroker();
            region.startStore();
            region.startService();
            region.isUp();
            String id = region.draft();
            Document early = kept(client, id);
            region.parts().programmes().change(id, before -> before.state().approve());
            Eventually.until(
                    () ->
                            region.parts().known().find(id).stream()
                                    .anyMatch(known -> known.approvals() == 1));
            Document late = kept(client, id);

            region.stopService();
            put(client, early);
            region.startService();
            region.isDown("history");
            assertThat(region.details("history"))
                    .containsEntry("registry.programme", Standing.BEHIND)
                    .containsEntry("reporting.coverage-target", Standing.WHOLE);
            assertThatThrownBy(region::draft).isInstanceOf(Unready.class);
            assertThat(region.parts().tallies().create("t", new Tally("t", 0).more()).revision())
                    .isEqualTo(1);

            region.stopService();
            put(client, late);
            region.startService();
            region.isUp();
            region.everythingWorks();
        }
    }

    private static MongoCollection<Document> programmes(MongoClient client) {
        return client.getDatabase("sample").getCollection("programmes");
    }

    private static Document kept(MongoClient client, String id) {
        return Objects.requireNonNull(programmes(client).find(new Document("_id", id)).first());
    }

    private static void put(MongoClient client, Document document) {
        programmes(client).replaceOne(new Document("_id", document.getString("_id")), document);
    }
}
