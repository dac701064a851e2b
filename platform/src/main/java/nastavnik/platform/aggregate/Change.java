package nastavnik.platform.aggregate;

import nastavnik.events.Event;

import java.util.List;

/**
 * What a command yields: the state after it, and the events that say so. No event, no change.
 *
 * @param events in the order in which they are told
 */
public record Change<S>(S state, List<Event> events) {

    public Change {
        events = List.copyOf(events);
    }

    /** To a new state, told by these events. */
    public static <S> Change<S> to(S state, Event... events) {
        return new Change<>(state, List.of(events));
    }

    /** To a new state, told by these events. */
    public static <S> Change<S> to(S state, List<? extends Event> events) {
        return new Change<>(state, List.copyOf(events));
    }

    /** What was wanted already holds. */
    public static <S> Change<S> none(S state) {
        return new Change<>(state, List.of());
    }

    /** Whether nothing changes. */
    public boolean isNone() {
        return events.isEmpty();
    }
}
