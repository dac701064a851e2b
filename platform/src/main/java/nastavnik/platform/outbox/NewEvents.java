package nastavnik.platform.outbox;

import nastavnik.events.Envelope;
import nastavnik.events.Event;
import nastavnik.events.EventCodec;
import nastavnik.events.EventTypes;
import nastavnik.platform.acting.Actor;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the final bytes of events; who, role and trace stand beside the payload, never in it. */
public final class NewEvents {

    private final Function<Event, @Nullable String> municipalityOf;
    private final Supplier<@Nullable String> trace;

    NewEvents(Function<Event, @Nullable String> municipalityOf, Supplier<@Nullable String> trace) {
        this.municipalityOf = municipalityOf;
        this.trace = trace;
    }

    /** Entries for the outbox, with revisions after the one before. */
    public List<Document> encode(
            String topic,
            String id,
            long revisionBefore,
            Instant recorded,
            List<Event> events,
            Actor actor) {
        List<Document> entries = new ArrayList<>(events.size());
        for (Event event : events) {
            long revision = revisionBefore + entries.size() + 1;
            entries.add(entry(envelope(topic, id, revision, recorded, event, actor), actor));
        }
        return entries;
    }

    private Envelope envelope(
            String topic, String id, long revision, Instant recorded, Event event, Actor actor) {
        EventTypes.Known known = EventTypes.of(event);
        if (!known.topic().value().equals(topic)) {
            throw new IllegalArgumentException(known.name() + " does not belong on " + topic);
        }
        return new Envelope(
                topic,
                known.name(),
                id,
                revision,
                recorded,
                event.on(),
                event.inOrganisation(),
                municipalityOf.apply(event),
                actor.causation(),
                event);
    }

    private Document entry(Envelope envelope, Actor actor) {
        Document entry =
                new Document("revision", envelope.revision())
                        .append("type", envelope.type())
                        .append("at", envelope.time().toString())
                        .append("bytes", new Binary(EventCodec.encode(envelope)))
                        .append("who", actor.who());
        append(entry, "role", actor.role());
        append(entry, "causation", actor.causation());
        append(entry, "trace", trace.get());
        return entry;
    }

    private static void append(Document entry, String field, @Nullable String value) {
        if (value != null) {
            entry.append(field, value);
        }
    }
}
