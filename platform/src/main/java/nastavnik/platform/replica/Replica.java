package nastavnik.platform.replica;

import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;

import org.springframework.messaging.Message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What another service told us, each event applied once and in order. */
public interface Replica<R> {

    /** What is known of an id. */
    Optional<R> find(String id);

    /**
     * What is known of an id a command names.
     *
     * @throws NotYetKnown if nothing is
     */
    R get(String id);

    /** What is known of these ids. */
    Map<String, R> all(Collection<String> ids);

    /** The first of them by id. */
    List<Keyed<R>> list(Filter filter, int limit);

    /** A part of them by id. */
    Slice<Keyed<R>> page(Filter filter, Page page);

    /** Reads all of them without holding all of them. */
    void each(Filter filter, Consumer<Keyed<R>> reader);

    /** How many there are. */
    long count(Filter filter);

    /** Takes a batch from the topic; returns when all of it is stored. */
    void receive(Message<List<byte[]>> batch);
}
