package nastavnik.registry.people;

import nastavnik.platform.aggregate.Change;
import nastavnik.registry.card.Card;
import nastavnik.registry.card.CardCipher;
import nastavnik.registry.card.Sealed;
import nastavnik.registry.participant.Known;
import nastavnik.registry.participant.Participant;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Opens, changes and seals cards beside what happens to their people. */
@Component
public class Cards {

    private final CardCipher cipher;

    Cards(CardCipher cipher) {
        this.cipher = cipher;
    }

    public Card open(String id, Known person) {
        return cipher.open(id, person.card(), Card.class);
    }

    public Sealed seal(String id, Card card) {
        return cipher.seal(id, card);
    }

    /** The same change with another card, where something happens at all. */
    public Change<Participant> with(
            Change<Participant> change, String id, UnaryOperator<Card> edit) {
        Known after = change.state().known();
        Card before = open(id, after);
        Card edited = edit.apply(before);
        return change.isNone() || edited.equals(before)
                ? change
                : Change.to(after.with(seal(id, edited)), change.events());
    }

    /** The same change with another card, told as an event of its own if nothing else happens. */
    public Change<Participant> told(
            Change<Participant> change,
            String id,
            UnaryOperator<Card> edit,
            LocalDate on,
            String organisation) {
        Known person = change.state().known();
        Card before = open(id, person);
        Card edited = edit.apply(before);
        if (edited.equals(before) || !change.isNone()) {
            return with(change, id, edit);
        }
        return person.seal(seal(id, edited), on, organisation);
    }
}
