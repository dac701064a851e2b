package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;
import nastavnik.platform.store.StateCodec;

import org.bson.Document;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores what folding gives: state, revision and what must be done, in one update guarded by the
 * revision.
 */
final class Applying<R, E extends Event> {

    private static final int ATTEMPTS = 50;

    private final ReplicaType<R, E> type;
    private final boolean reacts;
    private final Clock clock;

    Applying(ReplicaType<R, E> type, boolean reacts, Clock clock) {
        this.type = type;
        this.reacts = reacts;
        this.clock = clock;
    }

    /**
     * Applies a batch in few exchanges; whatever another instance changed meanwhile is applied one
     * by one.
     */
    Map<String, Folding<R, E>> apply(Collection collection, Map<String, List<Arrival>> byKey) {
        Map<String, Kept<R>> before = read(collection, byKey.keySet());
        Map<String, Folding<R, E>> results = new LinkedHashMap<>();
        BulkOperations bulk = collection.bulk(false);
        int writes = 0;
        for (Map.Entry<String, List<Arrival>> entry : byKey.entrySet()) {
            Kept<R> kept = before.getOrDefault(entry.getKey(), Kept.nothing());
            Folding<R, E> folding = new Folding<>(type, kept, reacts).apply(entry.getValue());
            results.put(entry.getKey(), folding);
            if (folding.kept().revision() > kept.revision()) {
                write(bulk, entry.getKey(), kept, folding);
                writes++;
            }
        }
        return writes == 0 || execute(bulk, writes) ? results : oneByOne(collection, byKey);
    }

    private Map<String, Folding<R, E>> oneByOne(
            Collection collection, Map<String, List<Arrival>> byKey) {
        Map<String, Folding<R, E>> results = new LinkedHashMap<>();
        byKey.forEach((key, arrivals) -> results.put(key, applyOne(collection, key, arrivals)));
        return results;
    }

    private Folding<R, E> applyOne(Collection collection, String key, List<Arrival> arrivals) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Kept<R> kept = read(collection, List.of(key)).getOrDefault(key, Kept.nothing());
            Folding<R, E> folding = new Folding<>(type, kept, reacts).apply(arrivals);
            if (folding.kept().revision() == kept.revision()) {
                return folding;
            }
            BulkOperations bulk = collection.bulk(false);
            write(bulk, key, kept, folding);
            if (execute(bulk, 1)) {
                return folding;
            }
        }
        throw new IllegalStateException("A replica kept changing under " + ATTEMPTS + " attempts");
    }

    private void write(BulkOperations bulk, String key, Kept<R> before, Folding<R, E> after) {
        if (before.revision() == 0) {
            bulk.insert(fresh(key, after));
            return;
        }
        Update update = new Update().set("revision", after.kept().revision());
        if (after.kept().state() == null) {
            update.unset("state");
        } else {
            update.set("state", StateCodec.write(after.kept().state()));
        }
        if (!after.todos().isEmpty()) {
            update.push("todo").each(after.todos().toArray());
            update.set("todoAt", clock.instant().toString());
        }
        Document same = new Document("_id", key).append("revision", before.revision());
        bulk.updateOne(Collection.query(same), update);
    }

    private Document fresh(String key, Folding<R, E> after) {
        Document document = new Document("_id", key).append("revision", after.kept().revision());
        if (after.kept().state() != null) {
            document.append("state", StateCodec.write(after.kept().state()));
        }
        if (!after.todos().isEmpty()) {
            document.append("todo", after.todos()).append("todoAt", clock.instant().toString());
        }
        return document;
    }

    private static boolean execute(BulkOperations bulk, int expected) {
        try {
            var result = bulk.execute();
            return result.getInsertedCount() + result.getMatchedCount() == expected;
        } catch (BulkOperationException | DataIntegrityViolationException e) {
            return false;
        }
    }

    private Map<String, Kept<R>> read(Collection collection, java.util.Collection<String> keys) {
        Map<String, Kept<R>> found = new HashMap<>();
        Document these = new Document("_id", new Document("$in", List.copyOf(keys)));
        for (Document document : collection.list(Collection.query(these))) {
            Document state = document.get("state", Document.class);
            found.put(
                    document.getString("_id"),
                    new Kept<>(
                            Documents.revision(document),
                            state == null ? null : StateCodec.read(state, type.state())));
        }
        return found;
    }
}
