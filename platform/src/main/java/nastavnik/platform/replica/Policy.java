package nastavnik.platform.replica;

import nastavnik.events.Event;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What must be done because of an event; stored with the replica, carried out once per cause. */
@FunctionalInterface
public interface Policy<R, E extends Event, T> {

    /** What must be done; empty as a rule. Automatic reactions only restrict or warn. */
    List<T> after(@Nullable R before, E event, @Nullable R now);
}
