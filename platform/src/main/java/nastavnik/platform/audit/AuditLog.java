package nastavnik.platform.audit;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.BulkOperations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who did, was refused, or read what. Ids only: nothing in it says whom an id means. */
public final class AuditLog {

    private final Collection collection;
    private final Clock clock;

    AuditLog(Collection collection, Clock clock) {
        this.collection = collection;
        this.clock = clock;
    }

    /** Events the broker has; a repeat changes nothing. */
    public void done(String topic, List<String> ids, List<Document> entries) {
        BulkOperations bulk = collection.bulk(false);
        for (int n = 0; n < ids.size(); n++) {
            bulk.insert(row(topic, ids.get(n), entries.get(n)));
        }
        try {
            bulk.execute();
        } catch (DuplicateKeyException
                | org.springframework.data.mongodb.BulkOperationException e) {
            onlyRepeats(topic, ids, entries);
        }
    }

    /** An unordered bulk wrote whatever was new; make sure the rest is there. */
    private void onlyRepeats(String topic, List<String> ids, List<Document> entries) {
        for (int n = 0; n < ids.size(); n++) {
            Document row = row(topic, ids.get(n), entries.get(n));
            if (collection.find(row.getString("_id")).isEmpty()) {
                collection.insert(row);
            }
        }
    }

    private static Document row(String topic, String id, Document entry) {
        Document row =
                new Document("_id", topic + ":" + id + ":" + entry.get("revision"))
                        .append("kind", "DONE")
                        .append("topic", topic)
                        .append("subject", id)
                        .append("what", entry.getString("type"))
                        .append("at", entry.getString("at"))
                        .append("who", entry.getString("who"));
        append(row, "role", entry.getString("role"));
        append(row, "cause", entry.getString("causation"));
        append(row, "trace", entry.getString("trace"));
        return row;
    }

    /** A command was refused by a rule. */
    public void refused(String rule, String path) {
        Actor actor = Acting.current();
        insert(new Document("kind", "REFUSED").append("what", rule).append("subject", path), actor);
    }

    /**
     * Somebody read personal data.
     *
     * @param what kind of thing, such as {@code participant}
     * @param id of whom
     * @param purpose stated purpose; a code, no text about people
     */
    public void read(String what, String id, String purpose) {
        Document row = new Document("kind", "READ").append("what", what).append("subject", id);
        insert(row.append("purpose", purpose), Acting.current());
    }

    /**
     * Somebody changed what no event tells of, such as a line of a preliminary list.
     *
     * @param what was done, such as {@code preliminary.added}
     * @param subject the id of what was changed
     */
    public void changed(String what, String subject) {
        insert(
                new Document("kind", "DONE").append("what", what).append("subject", subject),
                Acting.current());
    }

    /**
     * An operator mended something by hand.
     *
     * @param what was done, such as {@code parked-event-dismissed}
     * @param subject to what
     * @param because a code, no text about people
     */
    public void operated(String what, String subject, String because) {
        Document row =
                new Document("kind", "OPERATED").append("what", what).append("subject", subject);
        insert(row.append("because", because), Acting.current());
    }

    private void insert(Document row, Actor actor) {
        row.append("_id", UUID.randomUUID().toString())
                .append("at", clock.instant().toString())
                .append("who", actor.who());
        append(row, "role", actor.role());
        collection.insert(row);
    }

    /**
     * One event that was told.
     *
     * @param role of whoever gave the command, where one was used
     * @param cause reference of the event that caused it
     */
    public record Done(
            long revision, Instant at, String who, @Nullable String role, @Nullable String cause) {}

    /** The events of one aggregate that the broker has, by revision. */
    public Map<Long, Done> done(String topic, String id) {
        Map<Long, Done> told = new TreeMap<>();
        String prefix = topic + ":" + id + ":";
        collection.each(
                new Document("subject", id).append("topic", topic),
                row -> {
                    long revision = Long.parseLong(row.getString("_id").substring(prefix.length()));
                    told.put(
                            revision,
                            new Done(
                                    revision,
                                    Instant.parse(row.getString("at")),
                                    row.getString("who"),
                                    row.getString("role"),
                                    row.getString("cause")));
                });
        return told;
    }

    /** The latest entries about a subject, newest first. */
    public List<Document> about(String subject, int limit) {
        return collection.list(
                Collection.query(new Document("subject", subject))
                        .with(
                                org.springframework.data.domain.Sort.by(
                                        org.springframework.data.domain.Sort.Direction.DESC, "at"))
                        .limit(limit));
    }

    private static void append(Document row, String field, @Nullable String value) {
        if (value != null) {
            row.append(field, value);
        }
    }
}
