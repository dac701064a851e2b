package nastavnik.registry.imports;

import nastavnik.events.ConsentPurpose;
import nastavnik.platform.aggregate.Change;
import nastavnik.registry.card.Card;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.Consent;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Registration;
import nastavnik.registry.participant.Telling;
import nastavnik.registry.people.Cards;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a participant of a row: registered, consented and in the base, in one change. */
@Component
class Newcomers {

    private static final String FIRST_PART = "p1";

    private final Signed signed;
    private final Cards cards;

    Newcomers(Signed signed, Cards cards) {
        this.signed = signed;
        this.cards = cards;
    }

    Change<Participant> change(String id, BaseRow row, Base base) {
        LocalDate consent = Objects.requireNonNull(row.consent());
        String organisation = base.place().organisation();
        Telling telling =
                new Telling(
                        Participant.register(
                                new Registration(
                                        row.category(),
                                        row.born(),
                                        Ages.on(base.today(), row.born(), row.birthDate()),
                                        organisation,
                                        base.arrival(row),
                                        null,
                                        Consent.of(
                                                signed.signature(
                                                        row, ConsentPurpose.PROCESSING, consent),
                                                null,
                                                signed.signers(row, consent)),
                                        cards.seal(id, card(row, organisation)))));
        LocalDate participation = row.participation();
        if (participation != null) {
            telling.add(
                    now ->
                            now.sign(
                                    signed.signature(
                                            row, ConsentPurpose.PARTICIPATION, participation),
                                    signed.signers(row, participation),
                                    organisation));
        }
        telling.add(now -> now.enterBase(base.place(), base.entry(row, consent), row.wishes()));
        return telling.change();
    }

    private static Card card(BaseRow row, String organisation) {
        return new Card(
                row.name(),
                row.birthDate(),
                null,
                row.phone(),
                row.email(),
                row.representative() == null ? List.of() : List.of(row.representative()),
                Map.of(organisation, row.post()),
                Map.of(FIRST_PART, row.dossier()));
    }
}
