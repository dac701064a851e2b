package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;
import nastavnik.platform.store.StateCodec;

import org.bson.Document;
import org.springframework.messaging.Message;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/** Document: {@code _id, revision, state, todo, todoAt}. */
final class MongoReplica<R, E extends Event> implements Replica<R> {

    private static final String STATE = "state.";
    private static final BinaryOperator<Document> NEWER =
            BinaryOperator.maxBy(Comparator.comparingLong(Documents::revision));

    private final ReplicaType<R, E> type;
    private final Current current;
    private final Receiving<R, E> receiving;

    MongoReplica(ReplicaType<R, E> type, Current current, Receiving<R, E> receiving) {
        this.type = type;
        this.current = current;
        this.receiving = receiving;
    }

    @Override
    public void receive(Message<List<byte[]>> batch) {
        receiving.receive(Arrivals.of(batch));
    }

    @Override
    public Optional<R> find(String id) {
        return current.readFrom().stream()
                .flatMap(collection -> collection.find(id).stream())
                .reduce(NEWER)
                .map(document -> document.get("state", Document.class))
                .map(state -> StateCodec.read(state, type.state()));
    }

    @Override
    public R get(String id) {
        return find(id).orElseThrow(NotYetKnown::new);
    }

    @Override
    public Map<String, R> all(java.util.Collection<String> ids) {
        Document these = new Document("_id", new Document("$in", List.copyOf(ids)));
        Map<String, Document> newest = new HashMap<>();
        for (Collection collection : current.readFrom()) {
            collection
                    .list(Collection.query(these))
                    .forEach(found -> newest.merge(found.getString("_id"), found, NEWER));
        }
        Map<String, R> known = new HashMap<>();
        newest.forEach(
                (id, document) -> {
                    if (document.containsKey("state")) {
                        known.put(id, keyed(document).state());
                    }
                });
        return known;
    }

    @Override
    public List<Keyed<R>> list(Filter filter, int limit) {
        return current.collection().list(known(filter.document(STATE)), limit).stream()
                .map(this::keyed)
                .toList();
    }

    @Override
    public Slice<Keyed<R>> page(Filter filter, Page page) {
        return current.collection().page(known(filter.document(STATE)), page, this::keyed);
    }

    @Override
    public void each(Filter filter, Consumer<Keyed<R>> reader) {
        current.collection()
                .each(known(filter.document(STATE)), document -> reader.accept(keyed(document)));
    }

    @Override
    public long count(Filter filter) {
        return current.collection().count(known(filter.document(STATE)));
    }

    /** A document without a state only remembers a revision. */
    private static Document known(Document filter) {
        Document known = new Document("state", new Document("$exists", true));
        return filter.isEmpty() ? known : new Document("$and", List.of(filter, known));
    }

    private Keyed<R> keyed(Document document) {
        return new Keyed<>(
                document.getString("_id"),
                Documents.revision(document),
                StateCodec.read(document.get("state", Document.class), type.state()));
    }
}
