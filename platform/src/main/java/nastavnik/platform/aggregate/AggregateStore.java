package nastavnik.platform.aggregate;

import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps aggregates of one kind. State and events change together in one update; a stale revision
 * changes nothing.
 *
 * @see AggregateStores
 */
public interface AggregateStore<S extends Claimant> {

    /** The aggregate of an id. */
    Optional<Stored<S>> find(String id);

    /**
     * The aggregate of an id.
     *
     * @throws NotFound if there is none
     */
    Stored<S> get(String id);

    /**
     * The aggregate a command is for.
     *
     * @throws NotFound if there is none
     * @throws AlreadyDone if this very command was carried out before
     * @throws StaleRevision if it is not what the caller saw
     */
    Stored<S> get(String id, ExpectedRevision expected);

    /**
     * Looks, before rules are asked, whether this very command added the aggregate before: what it
     * took then must not be in its way now.
     *
     * @throws AlreadyDone if it did
     */
    void answerRepeat(String id);

    /**
     * Adds an aggregate.
     *
     * @throws AlreadyDone if this very command was carried out before
     * @throws Refusal {@code exists} if there is one of this id
     * @throws ClaimTaken if another one holds what it claims
     */
    Stored<S> create(String id, Change<S> change);

    /**
     * Changes an aggregate as it was read.
     *
     * @throws StaleRevision if it was changed since
     * @throws ClaimTaken if another one holds what it claims
     */
    Stored<S> save(Stored<S> before, Change<S> change);

    /**
     * Reads, decides and saves, again if somebody else was faster; a command carried out before
     * changes nothing.
     *
     * @throws NotFound if there is none
     * @throws ClaimTaken if another one holds what it claims
     */
    Stored<S> change(String id, Function<Stored<S>, Change<S>> decide);

    /** The first of them by id. */
    List<Stored<S>> list(Filter filter, int limit);

    /** A part of them by id. */
    Slice<Stored<S>> page(Filter filter, Page page);

    /** How many there are. */
    long count(Filter filter);

    /** Reads all of them without holding all of them. */
    void each(Filter filter, Consumer<Stored<S>> reader);
}
