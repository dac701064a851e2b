package nastavnik.registry.preliminary;

import nastavnik.events.Category;
import nastavnik.events.Side;
import nastavnik.registry.card.Sealed;
import nastavnik.registry.participant.Consents;
import nastavnik.registry.participant.Place;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One line of an organisation's preliminary list.
 *
 * @param id of the person, kept when consent makes a participant of the line
 * @param entry sealed
 * @param signed signatures so far, none of them enough
 * @param expires the day the line is deleted
 * @param side with {@code cycle}: on which list the line stands
 * @param revision how often it was changed
 */
public record Preliminary(
        String id,
        String organisation,
        Category category,
        Sealed entry,
        Consents signed,
        LocalDate expires,
        @Nullable Side side,
        @Nullable String cycle,
        Long revision) {

    @SuppressWarnings("NullAway") // lines written before they were counted have none
    public Preliminary {
        revision = revision == null ? 0L : revision;
    }

    /** The base consent puts the person into, if the line stands on a list of one. */
    public @Nullable Place place() {
        return side == null || cycle == null ? null : new Place(cycle, side, organisation);
    }

    Preliminary with(Sealed other) {
        return new Preliminary(
                id, organisation, category, other, signed, expires, side, cycle, revision + 1);
    }

    Preliminary with(Consents other) {
        return new Preliminary(
                id, organisation, category, entry, other, expires, side, cycle, revision + 1);
    }

    Preliminary corrected(Category who, Sealed other, @Nullable Place place) {
        return new Preliminary(
                id,
                organisation,
                who,
                other,
                signed,
                expires,
                place == null ? null : place.side(),
                place == null ? null : place.cycle(),
                revision + 1);
    }

    /** The same line of a person with another id. */
    Preliminary under(String otherId, Sealed other) {
        return new Preliminary(
                otherId, organisation, category, other, signed, expires, side, cycle, revision);
    }
}
