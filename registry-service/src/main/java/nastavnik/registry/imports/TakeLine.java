package nastavnik.registry.imports;

import nastavnik.registry.card.Recognitions;
import nastavnik.registry.imports.Outcome.What;
import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.preliminary.Amendments;
import nastavnik.registry.preliminary.Entry;
import nastavnik.registry.preliminary.Preliminaries;
import nastavnik.registry.preliminary.Preliminary;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Takes a row without a consent: onto the preliminary list, and nothing of what is wanted. */
@Component
class TakeLine {

    private final Preliminaries preliminaries;
    private final Amendments amendments;
    private final Recognitions recognitions;
    private final Imprints imprints;

    TakeLine(
            Preliminaries preliminaries,
            Amendments amendments,
            Recognitions recognitions,
            Imprints imprints) {
        this.preliminaries = preliminaries;
        this.amendments = amendments;
        this.recognitions = recognitions;
        this.imprints = imprints;
    }

    Outcome take(
            Optional<Preliminary> line,
            Optional<String> known,
            BaseRow row,
            Notes notes,
            Base base) {
        notes.remark(row.row(), "without-consent");
        Entry entry = new Entry(row.name(), row.born(), row.post(), row.representative());
        if (line.isPresent()) {
            return new Outcome(revise(line.get(), entry, row, base), line.get().id(), false);
        }
        if (base.check()) {
            return new Outcome(What.ADDED, null, false);
        }
        String id =
                known.orElseGet(
                        () ->
                                recognitions.reserveNew(
                                        base.place().organisation(), row.name(), row.born()));
        Preliminary added =
                preliminaries.line(
                        id,
                        new Preliminaries.Newcomer(
                                base.place().organisation(), row.category(), entry, base.place()),
                        base.today());
        imprints.listed(base.imprint(row), added);
        if (preliminaries.add(added, base.today())) {
            return new Outcome(What.ADDED, id, false);
        }
        imprints.withdraw(base.imprint(row));
        return new Outcome(What.UNCHANGED, id, false);
    }

    private What revise(Preliminary line, Entry said, BaseRow row, Base base) {
        if (!amendments.isNews(line, said)) {
            return What.UNCHANGED;
        }
        if (base.check()) {
            return What.CHANGED;
        }
        Preliminary after = amendments.revised(line, said);
        imprints.revised(base.imprint(row), line, after);
        return amendments.replace(line, after) ? What.CHANGED : What.UNCHANGED;
    }
}
