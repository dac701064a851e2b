package nastavnik.registry.participant;

import nastavnik.events.Category;
import nastavnik.events.Event;
import nastavnik.events.ParticipantEvent.ParticipantJoined;
import nastavnik.events.ParticipantEvent.ParticipantLeft;
import nastavnik.events.ParticipantEvent.ParticipantTransferred;
import nastavnik.events.Stay;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;

/** How a person comes to organisations and leaves them. */
record Moving(Known person) {

    Change<Participant> join(String organisation, Category as, LocalDate on) {
        person.needsProcessing();
        if (person.stays().open(organisation).isPresent()) {
            return Change.none(person);
        }
        Known next = person.with(person.stays().begin(organisation, as, on, null));
        return Change.to(next, new ParticipantJoined(on, organisation, next.told()));
    }

    Change<Participant> leave(String organisation, LocalDate lastDay) {
        Known next = person.with(person.stays().end(organisation, lastDay));
        var left = new ParticipantLeft(lastDay, organisation, next.told());
        return gone(next, left, organisation, lastDay);
    }

    Change<Participant> transfer(String from, String to, LocalDate on) {
        Stays stays = person.stays();
        Stay left = stays.open(from).orElseThrow(() -> new Refusal("person-is-here"));
        if (from.equals(to) || stays.open(to).isPresent()) {
            throw new Refusal("another-organisation");
        }
        LocalDate lastDay = on.minusDays(1);
        Known next =
                person.with(
                        stays.end(from, lastDay)
                                .begin(to, left.category(), on, left.teachingSince()));
        var moved = new ParticipantTransferred(from, to, on, from, next.told());
        return gone(next, moved, from, lastDay);
    }

    /** Whoever has gone takes no part where they were. */
    private Change<Participant> gone(Known next, Event told, String from, LocalDate lastDay) {
        Telling telling = new Telling(next);
        telling.add(told);
        telling.end(person.participations().running(p -> p.organisation().equals(from)), lastDay);
        return telling.change();
    }
}
