package nastavnik.registry.participant;

import static nastavnik.events.ConsentPurpose.PARTICIPATION;

import nastavnik.events.ParticipantEvent.EnteredBase;
import nastavnik.events.ParticipantEvent.ParticipationChanged;
import nastavnik.events.ParticipantEvent.ParticipationEnded;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.List;

/** What a person's parts in the bases of school years go through. */
record TakingPart(Known person) {

    Change<Participant> enter(Place place, LocalDate since, Preferences wishes) {
        person.needsProcessing();
        if (person.stays().open(place.organisation()).isEmpty()) {
            throw new Refusal("person-is-here");
        }
        if (person.participations().running(place).isPresent()) {
            throw new Refusal("already-in-this-base");
        }
        boolean consented = person.consents().has(PARTICIPATION);
        return added(place.entered(nextId(), person.category(), since, wishes, consented), since);
    }

    /** The same part as a duplicate of the person has it. */
    Change<Participant> takeOver(Participation p, LocalDate on) {
        Place place = new Place(p.cycle(), p.side(), p.organisation());
        Participation own = place.entered(nextId(), person.category(), on, Parts.wishes(p), false);
        return added(Parts.moved(own, p.status(), p.checked()), on);
    }

    private String nextId() {
        return person.participations().nextId();
    }

    private Change<Participant> added(Participation part, LocalDate on) {
        Known next = person.with(person.participations().add(part));
        return Change.to(next, new EnteredBase(part.id(), on, part.organisation(), next.told()));
    }

    Change<Participant> prefer(String id, Preferences wishes, LocalDate on) {
        return changed(Parts.preferring(running(id), wishes), on);
    }

    Change<Participant> places(String id, int places, int groupSize, LocalDate on) {
        return changed(Parts.placed(running(id), places, groupSize), on);
    }

    Change<Participant> qualify(String id, ParticipationStatus to, boolean checked, LocalDate on) {
        Participation part = running(id);
        Steps.check(part, to, person.consents().has(PARTICIPATION));
        if (to == ParticipationStatus.REJECTED) {
            Known next = person.with(person.participations().with(Parts.ended(part, to, on)));
            return Change.to(
                    next, new ParticipationEnded(id, on, part.organisation(), next.told()));
        }
        return changed(Parts.moved(part, to, checked), on);
    }

    Change<Participant> end(String id, LocalDate lastDay) {
        Participation part = person.participations().get(id);
        Telling telling = new Telling(person);
        if (Participations.isRunning(part)) {
            telling.end(List.of(part), lastDay);
        }
        return telling.change();
    }

    private Participation running(String id) {
        person.needsProcessing();
        Participation part = person.participations().get(id);
        if (!Participations.isRunning(part)) {
            throw new Refusal("participation-is-running");
        }
        return part;
    }

    private Change<Participant> changed(Participation after, LocalDate on) {
        if (after.equals(person.participations().get(after.id()))) {
            return Change.none(person);
        }
        Known next = person.with(person.participations().with(after));
        return Change.to(
                next, new ParticipationChanged(after.id(), on, after.organisation(), next.told()));
    }
}
