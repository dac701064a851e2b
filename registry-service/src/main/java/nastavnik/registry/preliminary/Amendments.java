package nastavnik.registry.preliminary;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.registry.card.CardCipher;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.participant.Participant;

import org.springframework.stereotype.Component;

/** Changes of lines that stand on a list already, and taking such changes back. */
@Component
public class Amendments {

    private final Records<Preliminary> records;
    private final AggregateStore<Participant> participants;
    private final CardCipher cipher;
    private final Recognitions recognitions;

    Amendments(
            Records<Preliminary> records,
            AggregateStore<Participant> participants,
            CardCipher cipher,
            Recognitions recognitions) {
        this.records = records;
        this.participants = participants;
        this.cipher = cipher;
        this.recognitions = recognitions;
    }

    /** Whether a file says anything new. */
    public boolean isNews(Preliminary line, Entry said) {
        Entry before = open(line);
        return !before.with(said).equals(before);
    }

    /** The line with what a file says anew. */
    public Preliminary revised(Preliminary line, Entry said) {
        return line.with(cipher.seal(line.id(), open(line).with(said)));
    }

    /** Writes a line anew, unless somebody else did since it was read. */
    public boolean replace(Preliminary before, Preliminary after) {
        return records.update(before.id(), now -> now.equals(before) ? after : now)
                .filter(after::equals)
                .isPresent();
    }

    /**
     * Corrects a line as a person saw it.
     *
     * @throws StaleRevision if it was changed since, or has become a participant
     * @throws NotFound if it is gone
     */
    public Preliminary correct(String id, ExpectedRevision seen, Preliminaries.Newcomer who) {
        Preliminary corrected =
                records.update(id, now -> corrected(now, seen, who)).orElseThrow(NotFound::new);
        if (participants.find(id).isPresent()) {
            throw new StaleRevision();
        }
        return corrected;
    }

    private Preliminary corrected(
            Preliminary now, ExpectedRevision seen, Preliminaries.Newcomer who) {
        Preliminary after =
                now.corrected(who.category(), cipher.seal(now.id(), who.entry()), who.place());
        if (isSame(now, after)) {
            return now;
        }
        if (seen.revision() != null && !seen.revision().equals(now.revision())) {
            throw new StaleRevision();
        }
        return after;
    }

    /** Whether two states of a line say the same; sealing it anew changes nothing. */
    public boolean isSame(Preliminary one, Preliminary other) {
        return one.category() == other.category()
                && one.side() == other.side()
                && java.util.Objects.equals(one.cycle(), other.cycle())
                && one.signed().equals(other.signed())
                && open(one).equals(open(other));
    }

    /** Lets a line say what it said before, unless it was changed since it was read. */
    public boolean putBack(Preliminary now, Preliminary before) {
        return replace(now, now.with(before.entry()));
    }

    /** Removes a line as it was read; nobody is recognised by it any more. */
    public boolean remove(Preliminary line) {
        Filter asRead = Filter.is("_id", line.id()).and(Filter.is("revision", line.revision()));
        if (records.removeAll(asRead) == 0) {
            return false;
        }
        if (participants.find(line.id()).isEmpty()) {
            recognitions.forget(line.id());
        }
        return true;
    }

    /** Puts a line back for a person whose id is used up, unless the person is known again. */
    public void restore(Preliminary line, String id) {
        Entry entry = open(line);
        String known = recognitions.remember(line.organisation(), entry.name(), entry.born(), id);
        if (known.equals(id)) {
            records.putIfAbsent(id, line.under(id, cipher.seal(id, entry)));
        }
    }

    private Entry open(Preliminary line) {
        return cipher.open(line.id(), line.entry(), Entry.class);
    }
}
