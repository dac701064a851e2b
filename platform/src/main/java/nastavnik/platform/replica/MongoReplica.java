package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;
import nastavnik.platform.store.StateCodec;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

import java.util.ArrayList;
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
        Document known = known(filter.document(STATE));
        WhileBehind both = current.whileBehind();
        List<Document> found =
                both == null
                        ? current.collection().list(known, limit)
                        : first(both, known, null, limit);
        return found.stream().map(this::keyed).toList();
    }

    private static List<Document> first(
            WhileBehind both, Document filter, @Nullable String after, int limit) {
        List<Document> found = new ArrayList<>();
        both.each(
                filter,
                after,
                document -> {
                    found.add(document);
                    return found.size() < limit;
                });
        return found;
    }

    @Override
    public Slice<Keyed<R>> page(Filter filter, Page page) {
        Document known = known(filter.document(STATE));
        WhileBehind both = current.whileBehind();
        return both == null
                ? current.collection().page(known, page, this::keyed)
                : Collection.slice(first(both, known, page.after(), page.size() + 1), page)
                        .map(this::keyed);
    }

    @Override
    public void each(Filter filter, Consumer<Keyed<R>> reader) {
        Document known = known(filter.document(STATE));
        WhileBehind both = current.whileBehind();
        if (both == null) {
            current.collection().each(known, document -> reader.accept(keyed(document)));
        } else {
            both.each(
                    known,
                    null,
                    document -> {
                        reader.accept(keyed(document));
                        return true;
                    });
        }
    }

    @Override
    public long count(Filter filter) {
        Document known = known(filter.document(STATE));
        WhileBehind both = current.whileBehind();
        return both == null
                ? current.collection().count(known)
                : first(both, known, null, Integer.MAX_VALUE).size();
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
