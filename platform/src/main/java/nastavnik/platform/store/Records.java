package nastavnik.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Plain documents that are no aggregates: nobody is told when they change. */
public interface Records<T> {

    /** The record of an id. */
    Optional<T> find(String id);

    /** Writes it, whatever was there. */
    void put(String id, T record);

    /** Writes it if there is none of this id; whether it did. */
    boolean putIfAbsent(String id, T record);

    /** Changes it, again if somebody else was faster; empty if there is none. */
    Optional<T> update(String id, UnaryOperator<T> change);

    /** Removes it if it is there; whether it was. */
    boolean remove(String id);

    /** Removes all that match; how many there were. */
    long removeAll(Filter filter);

    /** The first of them by id. */
    List<T> list(Filter filter, int limit);

    /** A part of them by id. */
    Slice<T> page(Filter filter, Page page);

    /** Reads all of them without holding all of them. */
    void each(Filter filter, Consumer<T> reader);

    /** How many there are. */
    long count(Filter filter);
}
