package nastavnik.reporting.facts;

import nastavnik.events.Event;
import nastavnik.events.UnknownEvent;
import nastavnik.reporting.columns.Roster;

import java.time.Instant;
import java.util.StringJoiner;

/**
 * The facts of one topic's aggregates. What an event says is worked out before anything is changed,
 * so an event that cannot be folded leaves the aggregate as it was.
 */
public abstract class Family<E extends Event> {

    private final Class<E> events;
    private final Roster roster;

    Family(Class<E> events, Roster roster) {
        this.events = events;
        this.roster = roster;
    }

    /** Ids and revisions of the aggregates. */
    public final Roster roster() {
        return roster;
    }

    /**
     * Takes in the next event of an aggregate; one of a type this build does not know changes
     * nothing.
     *
     * @param recorded when it was recorded; orders what happened on one day
     * @param facts those the family belongs to
     * @throws IllegalArgumentException when the event is none of this family
     */
    public final void fold(int aggregate, Event event, Instant recorded, Facts facts) {
        if (events.isInstance(event)) {
            noteChange(aggregate, facts);
            take(aggregate, events.cast(event), recorded);
            noteChange(aggregate, facts);
        } else if (!(event instanceof UnknownEvent)) {
            throw new IllegalArgumentException("An event of another family");
        }
    }

    abstract void take(int aggregate, E event, Instant recorded);

    /**
     * Notes a change in every organisation whose kept numbers rest on the facts of the aggregate as
     * they are, which is before an event and after it; nowhere, where nothing kept rests on them.
     */
    abstract void noteChange(int aggregate, Facts facts);

    /** Writes the facts of an aggregate in words that do not depend on the order of arrival. */
    abstract void describe(int aggregate, StringJoiner words);
}
