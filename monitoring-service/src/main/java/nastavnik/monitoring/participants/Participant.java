package nastavnik.monitoring.participants;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantState;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What monitoring needs to know of a person. A pure fold: every event carries the whole state.
 *
 * @param born year of birth, asked for before a questionnaire opens
 * @param consents purposes for which a consent is in force
 */
public record Participant(int born, Set<ConsentPurpose> consents, boolean erased) {

    static Participant after(@Nullable Participant before, ParticipantEvent event) {
        ParticipantState state = event.participant();
        return new Participant(state.born(), Set.copyOf(state.consents()), state.erased());
    }

    /** Nobody is asked anything without a consent to processing. */
    public boolean mayBeAsked() {
        return !erased && consents.contains(ConsentPurpose.PROCESSING);
    }
}
