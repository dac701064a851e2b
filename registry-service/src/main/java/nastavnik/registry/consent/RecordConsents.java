package nastavnik.registry.consent;

import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.web.Bulk;
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
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Records signed papers. All papers of one person are one change, so that nobody is left halfway,
 * and a repeat changes nothing.
 */
@Service
class RecordConsents {

    private final Preliminaries preliminaries;
    private final Admission admission;
    private final Reach reach;
    private final Cards cards;
    private final ConsentTexts texts;
    private final SignerPolicy signers;
    private final Bulk bulk;
    private final Clock clock;

    RecordConsents(
            Preliminaries preliminaries,
            Admission admission,
            Reach reach,
            Cards cards,
            ConsentTexts texts,
            SignerPolicy signers,
            Bulk bulk,
            Clock clock) {
        this.preliminaries = preliminaries;
        this.admission = admission;
        this.reach = reach;
        this.cards = cards;
        this.texts = texts;
        this.signers = signers;
        this.bulk = bulk;
        this.clock = clock;
    }

    Bulk.Answer handle(String organisation, List<Paper> papers) {
        Map<String, List<Paper>> byPerson =
                papers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Paper::person, LinkedHashMap::new, Collectors.toList()));
        return bulk.each(
                List.copyOf(byPerson.entrySet()),
                Map.Entry::getKey,
                one -> sign(organisation, one.getKey(), one.getValue()));
    }

    /** The participant; while signatures are missing, the line of the preliminary list. */
    private Stored<?> sign(String organisation, String id, List<Paper> papers) {
        checkTerms(papers);
        Optional<Preliminary> line = preliminaries.find(id, LocalDate.now(clock));
        if (line.isEmpty()) {
            preliminaries.clear(id);
            return reach.change(
                    id,
                    ExpectedRevision.ANY,
                    (person, _) -> decide(id, person, organisation, papers));
        }
        if (!line.get().organisation().equals(organisation)) {
            throw new NotFound();
        }
        Optional<Stored<Participant>> admitted =
                admission.sign(line.get(), signatures(papers), birthDate(papers));
        return admitted.isPresent() ? admitted.get() : new Stored<>(id, 0, line.get());
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
                .sorted(java.util.Comparator.comparing(Paper::purpose))
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
