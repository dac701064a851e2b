package nastavnik.registry.people;

import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.card.Dossier;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Participations;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Takes a mentor a step further; papers go into the card, their numbers into no event. */
@Service
class QualifyMentor {

    private final Reach reach;
    private final Cards cards;

    QualifyMentor(Reach reach, Cards cards) {
        this.reach = reach;
        this.cards = cards;
    }

    Stored<Participant> handle(
            String organisation, QualificationController.Item item, LocalDate on) {
        return reach.change(
                item.person(),
                ExpectedRevision.ANY,
                (person, _) -> decide(person, organisation, item, on));
    }

    private Change<Participant> decide(
            Known person, String organisation, QualificationController.Item item, LocalDate on) {
        Participation part = person.participations().get(item.participation());
        if (!part.organisation().equals(organisation)) {
            throw new NotFound();
        }
        Dossier said = new Dossier(item.hours(), item.certificate(), item.check(), null, null);
        Dossier dossier = cards.open(item.person(), person).dossier(part.id()).with(said);
        if (item.status() == ParticipationStatus.QUALIFIED && dossier.hours() == null) {
            throw new Refusal("training-has-hours");
        }
        boolean checked =
                dossier.check() != null
                        || !Participations.needsCheck(person.category(), part.side());
        return cards.told(
                person.qualify(part.id(), item.status(), checked, on),
                item.person(),
                card -> card.noting(part.id(), dossier),
                on,
                organisation);
    }
}
