package nastavnik.platform.aggregate;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.replica.Replicas;
import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Runs the second check after a save, against the replicas as they are then. The mark stands in the
 * document from the save on, so a sweep finds what a killed instance left.
 */
final class Rechecks<S extends Claimant> {

    private static final Logger LOG = LoggerFactory.getLogger(Rechecks.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    private final AggregateType<S> type;
    private final Consumer<Stored<S>> check;
    private final Collection collection;
    private final Replicas replicas;
    private final Clock clock;

    Rechecks(
            AggregateType<S> type,
            Consumer<Stored<S>> check,
            Collection collection,
            Replicas replicas,
            Clock clock) {
        this.type = type;
        this.check = check;
        this.collection = collection;
        this.replicas = replicas;
        this.clock = clock;
    }

    void after(Stored<S> saved) {
        try {
            replicas.refresh();
            Acting.as(Actor.system("recheck"), () -> check.accept(saved));
            collection.update(
                    new Document("_id", saved.id()).append("revision", saved.revision()),
                    new Update().unset("recheck"));
        } catch (RuntimeException e) {
            LOG.warn("A second check is left to the sweep: {}", e.getClass().getSimpleName());
        }
    }

    void sweep() {
        String longAgo = clock.instant().minus(LEFT_BEHIND).toString();
        Document left = new Document("recheck", 1).append("recorded", new Document("$lt", longAgo));
        collection.list(left, AT_ONCE).forEach(d -> after(Writing.stored(d, type.state())));
    }
}
