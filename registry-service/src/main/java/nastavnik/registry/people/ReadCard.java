package nastavnik.registry.people;

import nastavnik.events.Participation;
import nastavnik.events.Role;
import nastavnik.events.Stay;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.rights.Forbidden;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.Dossier;
import nastavnik.registry.card.Post;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.Known;
import nastavnik.registry.preliminary.Entry;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows a card to whoever may see it, and keeps on record that it did. */
@Service
class ReadCard {

    private final Reach reach;
    private final PreliminaryReach lines;
    private final Preliminaries preliminaries;
    private final OwnClasses own;
    private final AuditLog audit;
    private final Clock clock;

    ReadCard(
            Reach reach,
            PreliminaryReach lines,
            Preliminaries preliminaries,
            OwnClasses own,
            AuditLog audit,
            Clock clock) {
        this.reach = reach;
        this.lines = lines;
        this.preliminaries = preliminaries;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    CardView handle(String id, Purpose purpose) {
        LocalDate today = LocalDate.now(clock);
        CardView view =
                preliminaries.find(id, today).isPresent()
                        ? view(lines.get(id, SearchPeople.OF_PRELIMINARY), today)
                        : view(reach.get(id, CardController.READERS));
        audit.read("participant", id, purpose.name());
        return view;
    }

    private CardView view(Reach.Person person) {
        Known known = person.known();
        Card card = reach.card(person);
        String here = person.organisation();
        check(own.in(here), card.post(here));
        return new CardView(
                person.stored().id(),
                person.stored().revision(),
                false,
                null,
                card.name(),
                known.born(),
                card.birthDate(),
                card.sex(),
                known.ageGroup(),
                known.category(),
                card.phone(),
                card.email(),
                card.representatives(),
                known.stays().all().stream()
                        .filter(stay -> stay.organisation().equals(here))
                        .map(stay -> stay(stay, card.post(here)))
                        .toList(),
                known.participations().all().stream()
                        .filter(part -> part.organisation().equals(here))
                        .map(part -> part(part, card.dossier(part.id())))
                        .toList(),
                known.consents().all().stream().map(CardView.ConsentView::of).toList(),
                known.destructionDue(),
                null,
                null);
    }

    private CardView view(Preliminary line, LocalDate today) {
        Entry entry = preliminaries.open(line);
        check(own.in(line.organisation(), Role.CURATOR), entry.post());
        return new CardView(
                line.id(),
                line.revision(),
                true,
                line.expires(),
                entry.name(),
                entry.born(),
                null,
                null,
                Ages.on(today, entry.born(), null),
                line.category(),
                null,
                null,
                Optional.ofNullable(entry.representative()).stream().toList(),
                List.of(stay(line, entry.post(), today)),
                List.of(),
                line.signed().all().stream().map(CardView.ConsentView::of).toList(),
                null,
                line.side(),
                line.cycle());
    }

    private static void check(OwnClasses.Seen seen, Post post) {
        if (!seen.covers(post.schoolClass())) {
            throw new Forbidden();
        }
    }

    private static CardView.StayView stay(Preliminary line, Post post, LocalDate today) {
        Stay stay = new Stay(line.organisation(), line.category(), today, null, null);
        return stay(stay, post);
    }

    private static CardView.StayView stay(Stay stay, Post post) {
        return new CardView.StayView(
                stay.organisation(),
                stay.category(),
                stay.since(),
                stay.until(),
                post.schoolClass(),
                post.position(),
                post.subject(),
                stay.teachingSince());
    }

    private static CardView.PartView part(Participation part, Dossier dossier) {
        return new CardView.PartView(
                part,
                dossier.hours(),
                dossier.certificate(),
                dossier.check(),
                dossier.achievements(),
                dossier.link());
    }
}
