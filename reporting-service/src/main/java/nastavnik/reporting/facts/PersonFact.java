package nastavnik.reporting.facts;

import nastavnik.events.ParticipantEvent;
import nastavnik.events.Stay;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What reporting keeps of a person.
 *
 * @param born year of birth
 * @param survivor id of the person this one was merged into
 */
record PersonFact(int born, @Nullable String survivor, List<Stay> stays) {

    /**
     * A pure fold: every event tells the whole state, but an erasure must not change past years.
     */
    static PersonFact after(@Nullable PersonFact before, ParticipantEvent event) {
        var told = event.participant();
        if (told.erased() && before != null) {
            return before.endedOn(event.on());
        }
        return new PersonFact(told.born(), told.survivor(), told.stays());
    }

    private PersonFact endedOn(LocalDate day) {
        return new PersonFact(
                born, survivor, stays.stream().map(stay -> endedOn(day, stay)).toList());
    }

    private static Stay endedOn(LocalDate day, Stay stay) {
        LocalDate until = stay.until();
        return until != null && until.isBefore(day)
                ? stay
                : new Stay(
                        stay.organisation(),
                        stay.category(),
                        stay.since(),
                        day,
                        stay.teachingSince());
    }
}
