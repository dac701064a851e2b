package nastavnik.registry.participant;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.ParticipantEvent.ParticipantRegistered;
import nastavnik.events.ParticipantState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;

import java.util.List;

/**
 * A person, from the first consent to processing until nothing is known any more. Before that
 * consent there is only an entry of a preliminary list, and no event.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Known.class, name = "KNOWN"),
    @JsonSubTypes.Type(value = Participant.Merged.class, name = "MERGED"),
    @JsonSubTypes.Type(value = Participant.Erased.class, name = "ERASED")
})
public sealed interface Participant extends Claimant
        permits Known, Participant.Merged, Participant.Erased {

    /** What everybody may know. */
    ParticipantState told();

    /** A duplicate that was merged into another; its private data is gone. */
    record Merged(ParticipantState told) implements Participant {}

    /** Somebody who was; only what past reports counted is left. */
    record Erased(ParticipantState told) implements Participant {}

    /** Begins with a consent to processing that is in force. */
    static Change<Participant> register(Registration who) {
        Known known =
                new Known(
                        who.category(),
                        who.born(),
                        who.ageGroup(),
                        new Stays(List.of())
                                .begin(
                                        who.organisation(),
                                        who.category(),
                                        who.since(),
                                        who.teachingSince()),
                        new Participations(List.of()),
                        new Consents(List.of(who.processing())),
                        who.card(),
                        null);
        if (!who.processing().inForce()) {
            throw new Refusal("processing-is-consented");
        }
        return Change.to(
                known,
                new ParticipantRegistered(
                        who.processing().since(), who.organisation(), known.told()));
    }

    /** The person, where there still is one. */
    default Known known() {
        return switch (this) {
            case Known known -> known;
            case Merged _ -> throw new Refusal("person-was-merged");
            case Erased _ -> throw new NotFound();
        };
    }
}
