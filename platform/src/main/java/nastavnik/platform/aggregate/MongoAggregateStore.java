package nastavnik.platform.aggregate;

import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Document: {@code _id, revision, recorded, state, claims, pending, outbox, causes, recheck}. */
final class MongoAggregateStore<S extends Claimant> implements AggregateStore<S> {

    private static final int ATTEMPTS = 20;
    private static final String STATE = "state.";

    private final AggregateType<S> type;
    private final Collection collection;
    private final Writing<S> writing;
    private final Gate gate;

    MongoAggregateStore(
            AggregateType<S> type, Collection collection, Writing<S> writing, Gate gate) {
        this.type = type;
        this.collection = collection;
        this.writing = writing;
        this.gate = gate;
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return collection.find(id).map(this::stored);
    }

    @Override
    public Stored<S> get(String id) {
        return stored(document(id));
    }

    @Override
    public Stored<S> get(String id, ExpectedRevision expected) {
        Document document = document(id);
        Causes.Done done = Causes.done(document);
        if (done != null) {
            throw new AlreadyDone(id, done);
        }
        Stored<S> stored = stored(document);
        if (!expected.isMetBy(stored.revision())) {
            throw new StaleRevision();
        }
        return stored;
    }

    @Override
    public void answerRepeat(String id) {
        Causes.Done done = collection.find(id).map(Causes::done).orElse(null);
        if (done != null) {
            throw new AlreadyDone(id, done);
        }
    }

    @Override
    public Stored<S> create(String id, Change<S> change) {
        if (change.isNone()) {
            throw new IllegalArgumentException("Without an event nothing comes into being");
        }
        gate.check();
        try {
            return writing.insert(id, change);
        } catch (DuplicateKeyException e) {
            throw explained(id, e);
        }
    }

    private RuntimeException explained(String id, DuplicateKeyException duplicate) {
        Document there = collection.find(id).orElse(null);
        if (there == null) {
            return new ClaimTaken(duplicate);
        }
        Causes.Done done = Causes.done(there);
        return done != null ? new AlreadyDone(id, done) : new Refusal("exists");
    }

    @Override
    public Stored<S> save(Stored<S> before, Change<S> change) {
        if (change.isNone()) {
            return before;
        }
        gate.check();
        Stored<S> after = attempt(before, change);
        if (after == null) {
            throw staleOrDone(before.id());
        }
        return after;
    }

    private RuntimeException staleOrDone(String id) {
        Causes.Done done = Causes.done(document(id));
        return done != null ? new AlreadyDone(id, done) : new StaleRevision();
    }

    private @Nullable Stored<S> attempt(Stored<S> before, Change<S> change) {
        try {
            return writing.update(before, change);
        } catch (DuplicateKeyException e) {
            throw new ClaimTaken(e);
        }
    }

    @Override
    public Stored<S> change(String id, Function<Stored<S>, Change<S>> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document document = document(id);
            Stored<S> before = stored(document);
            Causes.Done done = Causes.done(document);
            if (done != null) {
                return new Stored<>(id, done.revision(), before.state(), before.recorded());
            }
            Change<S> change = decide.apply(before);
            if (change.isNone()) {
                return before;
            }
            gate.check();
            Stored<S> after = attempt(before, change);
            if (after != null) {
                return after;
            }
        }
        throw new StaleRevision();
    }

    @Override
    public List<Stored<S>> list(Filter filter, int limit) {
        return collection.list(filter.document(STATE), limit).stream().map(this::stored).toList();
    }

    @Override
    public Slice<Stored<S>> page(Filter filter, Page page) {
        return collection.page(filter.document(STATE), page, this::stored);
    }

    @Override
    public long count(Filter filter) {
        return collection.count(filter.document(STATE));
    }

    @Override
    public void each(Filter filter, Consumer<Stored<S>> reader) {
        collection.each(filter.document(STATE), document -> reader.accept(stored(document)));
    }

    private Document document(String id) {
        return collection.find(id).orElseThrow(NotFound::new);
    }

    Stored<S> stored(Document document) {
        return Writing.stored(document, type.state());
    }
}
