package nastavnik.registry.preliminary;

import nastavnik.registry.card.Card;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Post;
import nastavnik.registry.card.Representative;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What may be held of a person before consent; sealed where it rests. */
public record Entry(PersonName name, int born, Post post, @Nullable Representative representative) {

    /** The card a participant begins with. */
    public Card card(String organisation, @Nullable LocalDate birthDate) {
        return new Card(
                name,
                birthDate,
                null,
                null,
                null,
                representative == null ? List.of() : List.of(representative),
                Map.of(organisation, post),
                Map.of());
    }

    /** What the other one knows replaces what this one knows; a gap replaces nothing. */
    public Entry with(Entry other) {
        return new Entry(
                name,
                born,
                post.with(other.post),
                other.representative == null ? representative : other.representative);
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "Entry[…]";
    }
}
