package nastavnik.registry.imports;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.Participation;
import nastavnik.platform.aggregate.Change;
import nastavnik.registry.card.Card;
import nastavnik.registry.participant.Ages;
import nastavnik.registry.participant.CardFacts;
import nastavnik.registry.participant.Consent;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Preferences;
import nastavnik.registry.participant.Telling;
import nastavnik.registry.people.Cards;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a row says anew of somebody who is known. Nothing new: no change, no event. */
@Component
class Updates {

    private final Signed signed;
    private final Cards cards;

    Updates(Signed signed, Cards cards) {
        this.signed = signed;
        this.cards = cards;
    }

    Change<Participant> change(String id, Known person, BaseRow row, Notes notes, Base base) {
        Telling telling = new Telling(Change.none(person));
        sign(telling, row, ConsentPurpose.PROCESSING, row.consent(), base);
        if (!telling.now().consents().has(ConsentPurpose.PROCESSING)) {
            notes.remark(row.row(), "consent-revoked");
            return Change.none(person);
        }
        sign(telling, row, ConsentPurpose.PARTICIPATION, row.participation(), base);
        enter(telling, row, notes, base);
        return carded(telling, id, row, base);
    }

    private void sign(
            Telling telling,
            BaseRow row,
            ConsentPurpose purpose,
            @Nullable LocalDate on,
            Base base) {
        if (on != null && !telling.now().consents().has(purpose)) {
            telling.add(
                    now ->
                            now.sign(
                                    signed.signature(row, purpose, on),
                                    signed.signers(row, on),
                                    base.place().organisation()));
        }
    }

    private static void enter(Telling telling, BaseRow row, Notes notes, Base base) {
        Optional<Participation> running = telling.now().participations().running(base.place());
        if (running.isPresent()) {
            Preferences wishes = row.wishes().over(running.get());
            telling.add(now -> now.prefer(running.get().id(), wishes, base.today()));
        } else if (telling.now().participations().ended(base.place())) {
            notes.remark(row.row(), "withdrew");
        } else {
            LocalDate consent =
                    telling.now()
                            .consents()
                            .current(ConsentPurpose.PROCESSING)
                            .map(Consent::since)
                            .orElse(base.today());
            telling.add(now -> now.enterBase(base.place(), base.entry(row, consent), row.wishes()));
        }
    }

    private Change<Participant> carded(Telling telling, String id, BaseRow row, Base base) {
        Known now = telling.now();
        Card before = cards.open(id, now);
        Card after = edited(before, now, row, base);
        if (after.birthDate() != null && before.birthDate() == null) {
            CardFacts facts =
                    new CardFacts(
                            now.category(),
                            now.born(),
                            Ages.on(base.today(), now.born(), after.birthDate()),
                            now.stays()
                                    .open(base.place().organisation())
                                    .map(stay -> stay.teachingSince())
                                    .orElse(null),
                            cards.seal(id, after));
            return telling.add(
                            person ->
                                    person.changeCard(
                                            facts, base.today(), base.place().organisation()))
                    .change();
        }
        return cards.told(
                telling.change(), id, _ -> after, base.today(), base.place().organisation());
    }

    private static Card edited(Card card, Known now, BaseRow row, Base base) {
        String organisation = base.place().organisation();
        Card at = card.at(organisation, card.post(organisation).with(row.post()));
        Card reached = at.reachedBy(row.phone(), row.email());
        Card represented =
                row.representative() == null || !reached.representatives().isEmpty()
                        ? reached
                        : reached.representedBy(List.of(row.representative()));
        Card born = card.birthDate() == null ? represented.bornOn(row.birthDate()) : represented;
        return now.participations()
                .running(base.place())
                .map(part -> born.noting(part.id(), born.dossier(part.id()).with(row.dossier())))
                .orElse(born);
    }
}
