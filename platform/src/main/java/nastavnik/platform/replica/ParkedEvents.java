package nastavnik.platform.replica;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.util.List;

/** What an operator sees of the parked events of a replica, and may say of them. */
final class ParkedEvents {

    private static final int MOST = 1000;

    /** Why nothing is missing although bytes cannot be read (docs/decisions/0071). */
    enum Because {
        /** They are no event of the topic's owner. */
        FOREIGN,
        /** A readable copy of the event was folded. */
        HEALED
    }

    /**
     * One of them.
     *
     * @param place topic, partition and offset
     * @param key id of the aggregate
     * @param revision 0 where it cannot be read
     * @param dismissed none as long as it waits for another try
     */
    record Parked(
            String place,
            String key,
            long revision,
            String reason,
            int attempts,
            String since,
            @Nullable Dismissal dismissed) {}

    /** Who said when why it need not be tried again. */
    record Dismissal(String because, String who, String at) {}

    /** What can be said to a dismissal. */
    enum Answer {
        POSSIBLE,
        DONE_BEFORE,
        UNKNOWN,
        READABLE,
        OTHERS_WAIT
    }

    private final Collection collection;
    private final String replica;
    private final Clock clock;

    ParkedEvents(Collection collection, String replica, Clock clock) {
        this.collection = collection;
        this.replica = replica;
        this.clock = clock;
    }

    /** The first thousand by aggregate and revision. */
    List<Parked> list() {
        var theirs = Collection.query(new Document("replica", replica));
        return collection.list(theirs.with(Sort.by("key", "revision")).limit(MOST)).stream()
                .map(this::parked)
                .toList();
    }

    private Parked parked(Document row) {
        Document said = row.get(ParkingLot.DISMISSED, Document.class);
        return new Parked(
                row.getString("_id").substring(replica.length() + 1),
                row.getString("key"),
                Documents.revision(row),
                row.getString("reason"),
                row.getInteger("attempts", 0),
                row.getString("at"),
                said == null
                        ? null
                        : new Dismissal(
                                said.getString("because"),
                                said.getString("who"),
                                said.getString("at")));
    }

    /**
     * Only unreadable bytes can be dismissed, and only where no later event of their aggregate
     * waits: there one is missing indeed, and nothing but a readable copy helps.
     */
    Answer ask(String place) {
        Document row = collection.find(id(place)).orElse(null);
        if (row == null) {
            return Answer.UNKNOWN;
        }
        if (row.containsKey(ParkingLot.DISMISSED)) {
            return Answer.DONE_BEFORE;
        }
        if (!row.getString("reason").equals(Folding.UNREADABLE)) {
            return Answer.READABLE;
        }
        return isWaitedBehind(row.getString("key")) ? Answer.OTHERS_WAIT : Answer.POSSIBLE;
    }

    private boolean isWaitedBehind(String key) {
        Document others =
                new Document("replica", replica)
                        .append("key", key)
                        .append("reason", new Document("$ne", Folding.UNREADABLE));
        return collection.count(others) > 0;
    }

    /**
     * They stay listed and counted, but are not tried again; the aggregate learns nothing by it.
     */
    void dismiss(String place, Because because) {
        Document said =
                new Document("because", because.name())
                        .append("who", Acting.current().who())
                        .append("at", clock.instant().toString());
        Document same =
                new Document("_id", id(place))
                        .append(ParkingLot.DISMISSED, new Document("$exists", false));
        collection.update(same, new Update().set(ParkingLot.DISMISSED, said));
    }

    private String id(String place) {
        return replica + ":" + place;
    }
}
