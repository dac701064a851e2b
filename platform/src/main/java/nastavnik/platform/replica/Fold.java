package nastavnik.platform.replica;

import nastavnik.events.Event;

import org.jspecify.annotations.Nullable;

/** What is known after an event; pure: it reads its own state and the event, nothing else. */
@FunctionalInterface
public interface Fold<R, E extends Event> {

    /** The state after the event; none if nothing needs to be known. */
    @Nullable R after(@Nullable R before, E event);
}
