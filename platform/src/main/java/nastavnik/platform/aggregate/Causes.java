package nastavnik.platform.aggregate;

import nastavnik.platform.store.Documents;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

import java.util.List;

/** The commands an aggregate has acted on, by their keys; the latest two hundred. */
final class Causes {

    private static final int KEPT = 200;
    private static final String CAUSES = "causes";

    private Causes() {}

    /** The revision a command led to, if it was carried out. */
    static @Nullable Long revisionOf(Document aggregate, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return aggregate.getList(CAUSES, Document.class, List.of()).stream()
                .filter(cause -> key.equals(cause.getString("key")))
                .map(Documents::revision)
                .findFirst()
                .orElse(null);
    }

    static void add(Update update, @Nullable String key, long revision) {
        if (key != null) {
            update.push(CAUSES)
                    .slice(-KEPT)
                    .each(new Document("key", key).append("revision", revision));
        }
    }

    static void add(Document aggregate, @Nullable String key, long revision) {
        if (key != null) {
            aggregate.append(
                    CAUSES, List.of(new Document("key", key).append("revision", revision)));
        }
    }
}
