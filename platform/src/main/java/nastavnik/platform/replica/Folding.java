package nastavnik.platform.replica;

import nastavnik.events.Envelope;
import nastavnik.events.Event;
import nastavnik.events.UnknownEvent;
import nastavnik.platform.store.StateCodec;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;

/**
 * Applies the arrivals of one aggregate to what is kept of it: each once, in order, the rest set
 * aside.
 */
final class Folding<R, E extends Event> {

    static final String UNREADABLE = "unreadable";
    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

    private final ReplicaType<R, E> type;
    private final boolean reacts;
    private final List<Aside> aside = new ArrayList<>();
    private final List<Document> todos = new ArrayList<>();
    private final List<Arrival> settled = new ArrayList<>();
    private Kept<R> kept;

    /** An arrival that cannot be applied now. */
    record Aside(Arrival arrival, String reason) {}

    Folding(ReplicaType<R, E> type, Kept<R> kept, boolean reacts) {
        this.type = type;
        this.kept = kept;
        this.reacts = reacts;
    }

    Folding<R, E> apply(List<Arrival> arrivals) {
        arrivals.forEach(this::apply);
        return this;
    }

    private void apply(Arrival arrival) {
        Envelope envelope = arrival.envelope();
        if (envelope == null) {
            aside.add(new Aside(arrival, UNREADABLE));
        } else if (envelope.revision() <= kept.revision()) {
            settled.add(arrival);
        } else if (envelope.revision() > kept.revision() + 1) {
            aside.add(new Aside(arrival, "gap"));
        } else {
            next(arrival, envelope);
        }
    }

    private void next(Arrival arrival, Envelope envelope) {
        if (envelope.data() instanceof UnknownEvent) {
            kept = new Kept<>(envelope.revision(), kept.state());
            settled.add(arrival);
            return;
        }
        try {
            fold(arrival, envelope, type.family().cast(envelope.data()));
            settled.add(arrival);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} cannot fold {}: {}",
                    type.name(),
                    envelope.reference(),
                    e.getClass().getSimpleName());
            aside.add(new Aside(arrival, "unfoldable"));
        }
    }

    private void fold(Arrival arrival, Envelope envelope, E event) {
        R now = type.fold().after(kept.state(), event);
        if (reacts && type.reacting() != null) {
            todos.addAll(todos(type.reacting(), arrival, envelope, event, now));
        }
        kept = new Kept<>(envelope.revision(), now);
    }

    private <T> List<Document> todos(
            ReplicaType.Reacting<R, E, T> reacting,
            Arrival arrival,
            Envelope envelope,
            E event,
            @Nullable R now) {
        List<Document> entries = new ArrayList<>();
        for (T todo : reacting.policy().after(kept.state(), event, now)) {
            Document entry =
                    new Document("key", envelope.reference() + "#" + entries.size())
                            .append("causation", envelope.reference())
                            .append("todo", StateCodec.write(todo));
            if (arrival.trace() != null) {
                entry.append("trace", arrival.trace());
            }
            entries.add(entry);
        }
        return entries;
    }

    Kept<R> kept() {
        return kept;
    }

    List<Aside> aside() {
        return aside;
    }

    List<Document> todos() {
        return todos;
    }

    /** Arrivals that need no more attention: folded, or repeats. */
    List<Arrival> settled() {
        return settled;
    }
}
