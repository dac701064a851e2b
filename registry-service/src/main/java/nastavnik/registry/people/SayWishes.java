package nastavnik.registry.people;

import nastavnik.events.Participation;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.participant.Participant;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Adds to what is known of a participation; what is not said stays as it is. */
@Service
class SayWishes {

    private final Reach reach;

    SayWishes(Reach reach) {
        this.reach = reach;
    }

    Stored<Participant> handle(String organisation, WishesController.Item item, LocalDate on) {
        return reach.change(
                item.person(),
                ExpectedRevision.ANY,
                (person, _) -> {
                    Participation part = person.participations().get(item.participation());
                    if (!part.organisation().equals(organisation)) {
                        throw new NotFound();
                    }
                    return person.prefer(part.id(), item.wishes().over(part), on);
                });
    }
}
