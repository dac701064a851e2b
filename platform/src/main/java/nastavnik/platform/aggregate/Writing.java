package nastavnik.platform.aggregate;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.outbox.NewEvents;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;
import nastavnik.platform.store.StateCodec;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One update holds state and events: state by {@code $set}, events by {@code $push}, never the
 * outbox whole.
 */
final class Writing<S extends Claimant> {

    private final AggregateType<S> type;
    private final Collection collection;
    private final NewEvents events;
    private final Clock clock;
    private final AfterSave<S> saved;

    /** What follows a save; {@code since} is the first revision it added. */
    @FunctionalInterface
    interface AfterSave<S> {
        void saved(Collection collection, Stored<S> after, long since);
    }

    Writing(
            AggregateType<S> type,
            Collection collection,
            NewEvents events,
            Clock clock,
            AfterSave<S> saved) {
        this.type = type;
        this.collection = collection;
        this.events = events;
        this.clock = clock;
        this.saved = saved;
    }

    Stored<S> insert(String id, Change<S> change) {
        Stored<S> nothing = new Stored<>(id, 0, change.state());
        Stored<S> after = after(nothing, change);
        Actor actor = Acting.current();
        Document document =
                new Document("_id", id)
                        .append("revision", after.revision())
                        .append("recorded", after.recorded().toString())
                        .append("state", StateCodec.write(after.state()))
                        .append("pending", 1)
                        .append("outbox", outbox(nothing, after, change, actor));
        Set<String> claims = after.state().claims();
        if (!claims.isEmpty()) {
            document.append("claims", List.copyOf(claims));
        }
        if (type.recheck() != null) {
            document.append(Rechecks.MARK, 1L);
        }
        Causes.add(document, actor, after.revision());
        collection.insert(document);
        saved.saved(collection, after, 1);
        return after;
    }

    @Nullable Stored<S> update(Stored<S> before, Change<S> change) {
        Stored<S> after = after(before, change);
        Actor actor = Acting.current();
        Update update =
                new Update()
                        .set("revision", after.revision())
                        .set("recorded", after.recorded().toString())
                        .set("state", StateCodec.write(after.state()))
                        .set("pending", 1);
        update.push("outbox").each(outbox(before, after, change, actor).toArray());
        Set<String> claims = after.state().claims();
        if (claims.isEmpty()) {
            update.unset("claims");
        } else {
            update.set("claims", List.copyOf(claims));
        }
        if (type.recheck() != null) {
            update.min(Rechecks.MARK, before.revision() + 1);
        }
        Causes.add(update, actor, after.revision());
        Document same = new Document("_id", before.id()).append("revision", before.revision());
        if (collection.update(same, update).getMatchedCount() == 0) {
            return null;
        }
        saved.saved(collection, after, before.revision() + 1);
        return after;
    }

    private Stored<S> after(Stored<S> before, Change<S> change) {
        Instant now = clock.instant();
        return new Stored<>(
                before.id(),
                before.revision() + change.events().size(),
                change.state(),
                now.isBefore(before.recorded()) ? before.recorded() : now);
    }

    private List<Document> outbox(
            Stored<S> before, Stored<S> after, Change<S> change, Actor actor) {
        return events.encode(
                type.topic(),
                before.id(),
                before.revision(),
                after.recorded(),
                change.events(),
                actor);
    }

    static <S> Stored<S> stored(Document document, Class<S> type) {
        return new Stored<>(
                document.getString("_id"),
                Documents.revision(document),
                StateCodec.read(document.get("state", Document.class), type),
                Instant.parse(document.getString("recorded")));
    }
}
