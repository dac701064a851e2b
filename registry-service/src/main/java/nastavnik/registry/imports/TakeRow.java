package nastavnik.registry.imports;

import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AlreadyDone;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.imports.Outcome.What;
import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;
import nastavnik.registry.sheet.Remark;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Takes one correct row: one change of one person, so no row is ever half done. An id is reserved
 * before the person is written; after a crash the same row finds it and goes on.
 */
@Component
class TakeRow {

    private final AggregateStore<Participant> participants;
    private final Preliminaries preliminaries;
    private final Recognitions recognitions;
    private final Newcomers newcomers;
    private final Updates updates;
    private final TakeLine lines;
    private final Imprints imprints;

    TakeRow(
            AggregateStore<Participant> participants,
            Preliminaries preliminaries,
            Recognitions recognitions,
            Newcomers newcomers,
            Updates updates,
            TakeLine lines,
            Imprints imprints) {
        this.participants = participants;
        this.preliminaries = preliminaries;
        this.recognitions = recognitions;
        this.newcomers = newcomers;
        this.updates = updates;
        this.lines = lines;
        this.imprints = imprints;
    }

    /**
     * Takes a row.
     *
     * @param id of the person the row was recognised as
     */
    Outcome take(BaseRow row, Optional<String> id, Notes notes, Roster roster, Base base) {
        try {
            Optional<Roster.Person> person = id.flatMap(roster::person);
            if (person.isPresent()) {
                return known(person.get(), row, notes, base);
            }
            if (roster.contradicts(row)) {
                throw new Refusal("import-year-contradicts");
            }
            Optional<Preliminary> line = id.flatMap(roster::line);
            return row.consent() == null
                    ? lines.take(line, id, row, notes, base)
                    : newcomer(line, id, row, base);
        } catch (Refusal e) {
            notes.error(
                    Remark.on(
                            row.row(), "problem." + e.rule() + ".detail", e.arguments().toArray()));
            return new Outcome(What.REFUSED, null, false);
        }
    }

    private Outcome known(Roster.Person person, BaseRow row, Notes notes, Base base) {
        String id = person.stored().id();
        if (person.known().stays().open(base.place().organisation()).isEmpty()) {
            notes.remark(row.row(), "left");
            return new Outcome(What.UNCHANGED, id, true);
        }
        boolean same = updates.change(id, person.known(), row, notes, base).isNone();
        if (!same && !base.check()) {
            Notes again = new Notes();
            participants.change(
                    id,
                    now -> {
                        var change = updates.change(id, now.state().known(), row, again, base);
                        if (!change.isNone()) {
                            imprints.changed(base.imprint(row), now, change);
                        }
                        return change;
                    });
        }
        return new Outcome(same ? What.UNCHANGED : What.CHANGED, id, true);
    }

    private Outcome newcomer(
            Optional<Preliminary> line, Optional<String> known, BaseRow row, Base base) {
        What what = line.isPresent() ? What.CHANGED : What.ADDED;
        if (base.check()) {
            return new Outcome(what, null, true);
        }
        String id = known.orElseGet(() -> reserve(row, base));
        Change<Participant> change = newcomers.change(id, row, base);
        imprints.registered(base.imprint(row), id, change, line.orElse(null));
        try {
            participants.create(id, change);
        } catch (AlreadyDone e) {
            // The same request sent twice: the first one wrote this row.
            what = What.UNCHANGED;
        }
        line.ifPresent(_ -> preliminaries.clear(id));
        return new Outcome(what, id, true);
    }

    private String reserve(BaseRow row, Base base) {
        return recognitions.reserveNew(base.place().organisation(), row.name(), row.born());
    }
}
