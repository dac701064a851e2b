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

/**
 * Runs the second check after a save, against the replicas as they are then. The mark stands in the
 * document from the save on and is the first revision nobody has checked, so a sweep finds what a
 * killed instance left, and knows what was new then.
 */
final class Rechecks<S extends Claimant> {

    static final String MARK = "recheck";

    private static final Logger LOG = LoggerFactory.getLogger(Rechecks.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    private final AggregateType<S> type;
    private final Recheck<S> check;
    private final Collection collection;
    private final Replicas replicas;
    private final Clock clock;

    Rechecks(
            AggregateType<S> type,
            Recheck<S> check,
            Collection collection,
            Replicas replicas,
            Clock clock) {
        this.type = type;
        this.check = check;
        this.collection = collection;
        this.replicas = replicas;
        this.clock = clock;
    }

    /** Takes the mark away, unless more has been saved, or was left unchecked, meanwhile. */
    void after(Stored<S> saved, long since) {
        try {
            replicas.refresh();
            Acting.as(Actor.system("recheck"), () -> check.check(saved, since));
            collection.update(
                    new Document("_id", saved.id())
                            .append("revision", saved.revision())
                            .append(MARK, since),
                    new Update().unset(MARK));
        } catch (RuntimeException e) {
            LOG.warn("A second check is left to the sweep: {}", e.getClass().getSimpleName());
        }
    }

    void sweep() {
        String longAgo = clock.instant().minus(LEFT_BEHIND).toString();
        Document left =
                new Document(MARK, new Document("$gt", 0L))
                        .append("recorded", new Document("$lt", longAgo));
        collection
                .list(left, AT_ONCE)
                .forEach(
                        d ->
                                after(
                                        Writing.stored(d, type.state()),
                                        d.get(MARK, Number.class).longValue()));
    }
}
