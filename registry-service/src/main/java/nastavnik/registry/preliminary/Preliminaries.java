package nastavnik.registry.preliminary;

import nastavnik.events.Category;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.registry.card.CardCipher;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.participant.Consents;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Place;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The preliminary lists. A line whose person is a participant already is a leftover of a crash: it
 * is never shown, and the daily round removes it.
 */
@Component
public class Preliminaries {

    /** How long a line may stand without consent. */
    public static final int DAYS = 30;

    private final Records<Preliminary> records;
    private final AggregateStore<Participant> participants;
    private final CardCipher cipher;
    private final Recognitions recognitions;

    Preliminaries(
            Records<Preliminary> records,
            AggregateStore<Participant> participants,
            CardCipher cipher,
            Recognitions recognitions) {
        this.records = records;
        this.participants = participants;
        this.cipher = cipher;
        this.recognitions = recognitions;
    }

    /** The line of a person who is no participant yet and whose time is not over. */
    public Optional<Preliminary> find(String id, LocalDate today) {
        return records.find(id)
                .filter(line -> today.isBefore(line.expires()))
                .filter(_ -> participants.find(id).isEmpty());
    }

    /** All lines of an organisation whose time is not over; leftovers are among them. */
    public List<Preliminary> of(String organisation, LocalDate today) {
        List<Preliminary> lines = new ArrayList<>();
        records.each(
                Filter.is("organisation", organisation),
                line -> {
                    if (today.isBefore(line.expires())) {
                        lines.add(line);
                    }
                });
        return lines;
    }

    public Entry open(Preliminary line) {
        return cipher.open(line.id(), line.entry(), Entry.class);
    }

    /** Whether the id means somebody: a participant, or a line whose time is not over. */
    public boolean isTaken(String id, LocalDate today) {
        return participants.find(id).isPresent() || find(id, today).isPresent();
    }

    /** The line of a newcomer as it would be written today. */
    public Preliminary line(String id, Newcomer who, LocalDate today) {
        Place place = who.place();
        return new Preliminary(
                id,
                who.organisation(),
                who.category(),
                cipher.seal(id, who.entry()),
                new Consents(List.of()),
                today.plusDays(DAYS),
                place == null ? null : place.side(),
                place == null ? null : place.cycle(),
                0L);
    }

    /** Adds a line, unless there is one of this id whose time is not over. */
    public boolean add(Preliminary line, LocalDate today) {
        records.find(line.id())
                .filter(old -> !today.isBefore(old.expires()))
                .ifPresent(old -> clear(old.id()));
        return records.putIfAbsent(line.id(), line);
    }

    /** Changes a line as it is, whoever else does so at the same time; empty if it is gone. */
    Optional<Preliminary> change(String id, UnaryOperator<Preliminary> change) {
        return records.update(id, change);
    }

    /** The line has become a participant. */
    public void clear(String id) {
        records.remove(id);
    }

    /** Deletes a person who is on the list only. */
    public void delete(String id) {
        recognitions.forget(id);
        records.remove(id);
    }

    /** Deletes what may no longer be held, and leftovers. */
    public void sweep(LocalDate today) {
        records.each(
                Filter.everything(),
                line -> {
                    if (participants.find(line.id()).isPresent()) {
                        clear(line.id());
                    } else if (!today.isBefore(line.expires())) {
                        delete(line.id());
                    }
                });
    }

    /** Who comes onto a list. */
    public record Newcomer(
            String organisation, Category category, Entry entry, @Nullable Place place) {}
}
