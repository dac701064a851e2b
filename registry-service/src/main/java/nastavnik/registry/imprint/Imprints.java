package nastavnik.registry.imprint;

import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.preliminary.Preliminary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps imprints. Each is written before what it tells of is done: whoever takes an import back
 * compares it with what is there, so one whose deed a crash prevented does no harm.
 */
@Component
public class Imprints {

    /** Longer than an import may be taken back, and shorter than private data may linger. */
    private static final int DAYS = 3;

    private final Records<Imprint> records;
    private final Ids ids;

    Imprints(Records<Imprint> records, Ids ids) {
        this.records = records;
        this.ids = ids;
    }

    /** The place of a row of a run. */
    public record Row(String run, int number, LocalDate today) {}

    /** A line is about to come onto the list. */
    public void listed(Row row, Preliminary line) {
        press(row, line.id(), new Deed.Listed(line));
    }

    /** A line is about to be written anew. */
    public void revised(Row row, Preliminary before, Preliminary after) {
        press(row, before.id(), new Deed.Revised(before, after));
    }

    /** Somebody is about to become a participant. */
    public void registered(
            Row row, String person, Change<Participant> change, @Nullable Preliminary line) {
        press(row, person, new Deed.Registered(change.state(), line, ids.random()));
    }

    /** A participant is about to change. */
    public void changed(Row row, Stored<Participant> before, Change<Participant> change) {
        long last = before.revision() + change.events().size();
        var deed = new Deed.Changed(before.state(), change.state(), before.revision() + 1, last);
        press(row, before.id(), deed);
    }

    /** It was not done after all. */
    public void withdraw(Row row) {
        records.remove(id(row));
    }

    private static String id(Row row) {
        return row.run() + ":" + row.number();
    }

    private void press(Row row, String person, Deed deed) {
        records.put(
                id(row),
                new Imprint(row.run(), row.number(), person, row.today().plusDays(DAYS), deed));
    }

    /** All of a run. */
    public List<Imprint> of(String run) {
        List<Imprint> all = new ArrayList<>();
        records.each(Filter.is("run", run), all::add);
        return all;
    }

    /** The run has been taken back, and can be no more. */
    public void wipe(String run) {
        records.removeAll(Filter.is("run", run));
    }

    /** Nothing of the person is kept here any more. */
    public void forget(String person) {
        records.removeAll(Filter.is("person", person));
    }

    /** Deletes those whose time is over. */
    public void sweep(LocalDate today) {
        records.removeAll(Filter.to("expires", today));
    }
}
