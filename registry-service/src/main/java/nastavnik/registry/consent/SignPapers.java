package nastavnik.registry.consent;

import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.card.Card;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.CardFacts;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Signature;
import nastavnik.registry.participant.SignerPolicy;
import nastavnik.registry.participant.Telling;
import nastavnik.registry.people.Cards;
import nastavnik.registry.people.Reach;
import nastavnik.registry.preliminary.Admission;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs the papers of one person: all of them are one change, so that nobody is left halfway, and a
 * repeat changes nothing.
 */
@Component
class SignPapers {

    private final Preliminaries preliminaries;
    private final Admission admission;
    private final Reach reach;
    private final Cards cards;
    private final ConsentTexts texts;
    private final SignerPolicy signers;
    private final Clock clock;

    SignPapers(
            Preliminaries preliminaries,
            Admission admission,
            Reach reach,
            Cards cards,
            ConsentTexts texts,
            SignerPolicy signers,
            Clock clock) {
        this.preliminaries = preliminaries;
        this.admission = admission;
        this.reach = reach;
        this.cards = cards;
        this.texts = texts;
        this.signers = signers;
        this.clock = clock;
    }

    /** The participant; while signatures are missing, the line of the preliminary list. */
    Stored<?> handle(String organisation, String id, List<Paper> papers) {
        checkTerms(papers);
        Optional<Preliminary> line = preliminaries.find(id, LocalDate.now(clock));
        if (line.isPresent() && !line.get().organisation().equals(organisation)) {
            throw new NotFound();
        }
        return line.flatMap(_ -> admission.sign(id, signatures(papers), birthDate(papers)))
                .orElseGet(() -> participant(organisation, id, papers));
    }

    private Stored<?> participant(String organisation, String id, List<Paper> papers) {
        preliminaries.clear(id);
        return reach.change(
                id, ExpectedRevision.ANY, (person, _) -> decide(id, person, organisation, papers));
    }

    private static void checkTerms(List<Paper> papers) {
        if (papers.stream().anyMatch(p -> p.until() != null && p.until().isBefore(p.on()))) {
            throw new Refusal("end-after-beginning");
        }
    }

    private Change<Participant> decide(
            String id, Known person, String organisation, List<Paper> papers) {
        Telling telling = new Telling(Change.none(person));
        LocalDate birthDate = cards.open(id, person).birthDate();
        for (Signature signature : signatures(papers)) {
            telling.add(
                    now ->
                            now.sign(
                                    signature,
                                    signers.required(
                                            Ages.on(signature.on(), now.born(), birthDate)),
                                    organisation));
        }
        if (birthDate == null && birthDate(papers) != null) {
            telling.add(now -> born(id, now, organisation, birthDate(papers)));
        }
        return telling.change();
    }

    private Change<Participant> born(
            String id, Known now, String organisation, @Nullable LocalDate date) {
        if (date == null || date.getYear() != now.born()) {
            throw new Refusal("birth-date-fits-the-year");
        }
        Card card = cards.open(id, now).bornOn(date);
        LocalDate today = LocalDate.now(clock);
        CardFacts facts =
                new CardFacts(
                        now.category(),
                        now.born(),
                        Ages.on(today, now.born(), date),
                        now.stays().open(organisation).map(s -> s.teachingSince()).orElse(null),
                        cards.seal(id, card));
        return now.changeCard(facts, today, organisation);
    }

    private List<Signature> signatures(List<Paper> papers) {
        return papers.stream()
                .sorted(Comparator.comparing(Paper::purpose))
                .map(paper -> paper.signature(texts.current(paper.purpose())))
                .toList();
    }

    private static @Nullable LocalDate birthDate(List<Paper> papers) {
        return papers.stream()
                .map(Paper::birthDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
