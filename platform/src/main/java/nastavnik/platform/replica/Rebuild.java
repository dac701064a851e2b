package nastavnik.platform.replica;

import nastavnik.events.Envelope;
import nastavnik.events.Event;
import nastavnik.platform.replica.Generations.Generation;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds a topic from its start into a new collection, without reacting, and switches to it. It
 * folds only what the former collection has seen: what that has not seen is the group's to fold and
 * to react to, so no reaction is lost (docs/decisions/0005).
 */
final class Rebuild<R, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Upkeep<R, E> upkeep;
    private final Replicas replicas;
    private final Applying<R, E> applying;

    Rebuild(Upkeep<R, E> upkeep, Replicas replicas) {
        this.upkeep = upkeep;
        this.replicas = replicas;
        this.applying = new Applying<>(upkeep.type(), false, replicas.clock());
    }

    /** Rebuilds; whether this instance switched. */
    boolean run() {
        finish();
        Generations generations = upkeep.generations();
        Generation before = generations.current();
        String next = generations.claim();
        LOG.info("Rebuilding {} into {}", upkeep.type().name(), next);
        replicas.wantIndexes(upkeep.type(), next);
        try (TopicPass topic = replicas.topic(upkeep.type())) {
            Collection target = replicas.collection(next);
            Collection former = replicas.collection(before.collection());
            topic.read(arrivals -> leftOut(fold(target, former, arrivals)));
            if (!generations.switchTo(next, before)) {
                replicas.drop(next);
                return false;
            }
            catchUp(topic, target, former);
            return true;
        }
    }

    /** Does what a killed instance left undone after its switch. */
    void finish() {
        Generation generation = upkeep.generations().current();
        if (generation.behind() == null) {
            return;
        }
        try (TopicPass topic = replicas.topic(upkeep.type())) {
            Collection target = replicas.collection(generation.collection());
            catchUp(topic, target, replicas.collection(generation.behind()));
        }
    }

    /** Between the reading and the switch the group folded on into the former collection. */
    private void catchUp(TopicPass topic, Collection target, Collection former) {
        topic.read(
                arrivals -> {
                    Outcome outcome = fold(target, former, arrivals);
                    upkeep.park(outcome.aside());
                    return outcome.notYet();
                });
        upkeep.generations().caughtUpWith(former.name());
        upkeep.retryAll();
    }

    /**
     * What became of a batch.
     *
     * @param notYet places of messages the former collection has not seen
     */
    private record Outcome(Set<String> notYet, List<Folding.Aside> aside) {}

    private static Set<String> leftOut(Outcome outcome) {
        Set<String> places = new HashSet<>(outcome.notYet());
        outcome.aside().forEach(aside -> places.add(aside.arrival().place()));
        return places;
    }

    private Outcome fold(Collection target, Collection former, List<Arrival> arrivals) {
        Map<String, Long> seen = seen(former, arrivals);
        Set<String> notYet = new HashSet<>();
        List<Arrival> ours = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Envelope envelope = arrival.envelope();
            if (envelope != null && envelope.revision() > seen.getOrDefault(arrival.key(), 0L)) {
                notYet.add(arrival.place());
            } else {
                ours.add(arrival);
            }
        }
        List<Folding.Aside> aside = new ArrayList<>();
        applying.apply(target, Arrival.byKey(ours))
                .values()
                .forEach(folding -> aside.addAll(folding.aside()));
        return new Outcome(notYet, aside);
    }

    /** The revisions a collection has seen of the aggregates of a batch. */
    private static Map<String, Long> seen(Collection former, List<Arrival> arrivals) {
        List<String> keys = arrivals.stream().map(Arrival::key).distinct().toList();
        Query query = Collection.query(new Document("_id", new Document("$in", keys)));
        query.fields().include("revision");
        Map<String, Long> seen = new HashMap<>();
        for (Document document : former.list(query)) {
            seen.put(document.getString("_id"), Documents.revision(document));
        }
        return seen;
    }
}
