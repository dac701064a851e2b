package nastavnik.platform.outbox;

import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of some aggregates of one collection: the first event of each, then the second of each,
 * until none is left.
 */
final class Round {

    private static final String OUTBOX = "outbox";

    private final Collection collection;
    private final String topic;
    private final Sending sending;

    Round(Collection collection, String topic, Sending sending) {
        this.collection = collection;
        this.topic = topic;
        this.sending = sending;
    }

    String collection() {
        return collection.name();
    }

    void tell(Set<String> ids) {
        Set<String> left = ids;
        while (!left.isEmpty()) {
            left = tellFirst(left);
        }
    }

    /** At most one event of an aggregate is in flight; gives the ids that may have more. */
    private Set<String> tellFirst(Set<String> ids) {
        List<Sending.Sent> flights = new ArrayList<>();
        for (Document aggregate : read(ids)) {
            List<Document> outbox = aggregate.getList(OUTBOX, Document.class, List.of());
            if (!outbox.isEmpty()) {
                String id = aggregate.getString("_id");
                flights.add(sending.send(topic, id, outbox.getFirst(), outbox.size() > 1));
            }
        }
        List<Sending.Sent> acknowledged = sending.acknowledged(flights);
        if (!acknowledged.isEmpty()) {
            sending.audit(topic, acknowledged);
            pull(acknowledged);
        }
        Set<String> more = new java.util.LinkedHashSet<>();
        acknowledged.stream().filter(Sending.Sent::more).forEach(sent -> more.add(sent.id()));
        return more;
    }

    private List<Document> read(Set<String> ids) {
        Query query = Collection.query(new Document("_id", new Document("$in", ids)));
        query.fields().include(OUTBOX);
        return collection.list(query);
    }

    /** By the exact revision; the mark goes only where the outbox is empty. */
    private void pull(List<Sending.Sent> acknowledged) {
        BulkOperations bulk = collection.bulk(true);
        for (Sending.Sent sent : acknowledged) {
            bulk.updateOne(
                    Collection.query(new Document("_id", sent.id())),
                    new Update().pull(OUTBOX, new Document("revision", sent.revision())));
            if (!sent.more()) {
                bulk.updateOne(
                        Collection.query(
                                new Document("_id", sent.id())
                                        .append(OUTBOX, Collections.emptyList())),
                        new Update().unset("pending"));
            }
        }
        bulk.execute();
    }

    List<String> leftBehind(Document filter, int limit) {
        Query query = Collection.query(filter).limit(limit);
        query.fields().include("_id");
        return collection.list(query).stream().map(d -> d.getString("_id")).toList();
    }

    long untold() {
        return collection.count(new Document("pending", 1));
    }

    Optional<Instant> oldest() {
        Query query =
                Collection.query(new Document("pending", 1)).with(Sort.by("recorded")).limit(1);
        query.fields().include("recorded");
        return collection.list(query).stream()
                .map(d -> Instant.parse(d.getString("recorded")))
                .findFirst();
    }
}
