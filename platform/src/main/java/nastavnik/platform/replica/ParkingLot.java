package nastavnik.platform.replica;

import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Events that cannot be applied now. Nothing is skipped: they stay here, seen and counted, until
 * they can.
 */
final class ParkingLot {

    static final String DISMISSED = "dismissed";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Collection collection;
    private final String replica;
    private final Clock clock;

    ParkingLot(Collection collection, String replica, Clock clock) {
        this.collection = collection;
        this.replica = replica;
        this.clock = clock;
    }

    void park(List<Folding.Aside> aside) {
        for (Folding.Aside one : aside) {
            Update update =
                    new Update()
                            .set("replica", replica)
                            .set("key", one.arrival().key())
                            .set("revision", revision(one.arrival()))
                            .set("bytes", one.arrival().bytes())
                            .set("reason", one.reason())
                            .setOnInsert("at", clock.instant().toString())
                            .setOnInsert("next", clock.instant().plusSeconds(1).toString())
                            .inc("attempts", 1);
            collection.upsert(id(one.arrival()), update);
        }
    }

    /** An unreadable event has no known revision; it is looked at before all others of its key. */
    private static long revision(Arrival arrival) {
        return arrival.envelope() == null ? 0 : arrival.envelope().revision();
    }

    void clear(List<Arrival> settled) {
        for (Arrival one : settled) {
            collection.remove(new Document("_id", id(one)));
        }
    }

    /** Still here after another try: wait longer, at most a minute. */
    void waitLonger(List<Folding.Aside> aside) {
        for (Folding.Aside one : aside) {
            collection.find(id(one.arrival())).ifPresent(row -> waitLonger(row, one.reason()));
        }
    }

    private void waitLonger(Document row, String reason) {
        int attempts = row.getInteger("attempts", 0);
        long seconds = Math.min(1L << Math.min(6, attempts), LONGEST_WAIT.toSeconds());
        collection.update(
                new Document("_id", row.getString("_id")),
                new Update()
                        .set("next", clock.instant().plusSeconds(seconds).toString())
                        .set("reason", reason)
                        .inc("attempts", 1));
    }

    List<Arrival> of(String key) {
        Document theirs = waiting().append("key", key);
        List<Arrival> arrivals = new ArrayList<>();
        for (Document parked :
                collection.list(Collection.query(theirs).with(Sort.by("revision")).limit(1000))) {
            String place = parked.getString("_id").substring(replica.length() + 1);
            byte[] bytes = parked.get("bytes", Binary.class).getData();
            arrivals.add(Arrival.of(place, key, bytes, null));
        }
        return arrivals;
    }

    /** Keys with something that is due for another try. */
    Set<String> due(boolean evenIfNot) {
        Document due = waiting();
        if (!evenIfNot) {
            due.append("next", new Document("$lte", clock.instant().toString()));
        }
        Set<String> keys = new LinkedHashSet<>();
        collection.each(due, parked -> keys.add(parked.getString("key")));
        return keys;
    }

    /**
     * How many wait here.
     *
     * @param parked for another try
     * @param dismissed for nothing: an operator said what they are
     */
    record Count(long parked, long dismissed) {}

    Count count() {
        long all = collection.count(new Document("replica", replica));
        long parked = all == 0 ? 0 : collection.count(waiting());
        return new Count(parked, all - parked);
    }

    private Document waiting() {
        return new Document("replica", replica).append(DISMISSED, new Document("$exists", false));
    }

    private String id(Arrival arrival) {
        return replica + ":" + arrival.place();
    }
}
