package nastavnik.registry.people;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.preliminary.Preliminaries;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/**
 * Destroys what is known of a person: first whatever leads to the person, then the card, so that a
 * crash in between leaves nothing that a repeat would not find.
 */
@Service
class ErasePerson {

    private final AggregateStore<Participant> participants;
    private final Reach reach;
    private final Recognitions recognitions;
    private final Preliminaries preliminaries;
    private final Imprints imprints;

    ErasePerson(
            AggregateStore<Participant> participants,
            Reach reach,
            Recognitions recognitions,
            Preliminaries preliminaries,
            Imprints imprints) {
        this.participants = participants;
        this.reach = reach;
        this.recognitions = recognitions;
        this.preliminaries = preliminaries;
        this.imprints = imprints;
    }

    Stored<Participant> handle(String id, LocalDate on, ExpectedRevision seen) {
        String organisation = reach.allow(id);
        Stored<Participant> before = participants.get(id, seen);
        if (!(before.state() instanceof Known known)) {
            return before;
        }
        Change<Participant> erased = known.erase(on, organisation);
        forget(id);
        return participants.save(before, erased);
    }

    /** On the due day, without being asked. */
    void due(String id, LocalDate on) {
        forget(id);
        participants.change(id, stored -> decide(stored, on));
    }

    private static Change<Participant> decide(Stored<Participant> stored, LocalDate on) {
        return stored.state() instanceof Known known && isDue(known, on)
                ? known.erase(on, known.home())
                : Change.none(stored.state());
    }

    private static boolean isDue(Known known, LocalDate on) {
        return known.destructionDue() != null && !on.isBefore(known.destructionDue());
    }

    private void forget(String id) {
        recognitions.forget(id);
        preliminaries.clear(id);
        imprints.forget(id);
    }
}
