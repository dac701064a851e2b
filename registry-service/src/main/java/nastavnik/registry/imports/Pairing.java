package nastavnik.registry.imports;

import nastavnik.events.Side;
import nastavnik.registry.imports.ImportRun.Pair;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The pairs a base implies: a row's person with those the row names on the other side. */
final class Pairing {

    private final Base base;
    private final Roster roster;
    private final List<Pair> pairs = new ArrayList<>();

    Pairing(Base base, Roster roster) {
        this.base = base;
        this.roster = roster;
    }

    /** Offers the pairs of a row that was taken; what cannot be offered is remarked upon. */
    void add(BaseRow row, Outcome outcome, Notes notes) {
        BaseRow.Implied implied = row.implied();
        if (implied.others().isEmpty() || outcome.what() == Outcome.What.REFUSED) {
            return;
        }
        if (implied.form() == null) {
            notes.remark(row.row(), "pair-without-form");
        } else if (!outcome.participant()) {
            notes.remark(row.row(), "pair-without-consent");
        } else {
            implied.others().forEach(other -> add(row, outcome, notes, other));
        }
    }

    private void add(BaseRow row, Outcome outcome, Notes notes, String other) {
        Side side = base.place().side() == Side.MENTEE ? Side.MENTOR : Side.MENTEE;
        List<Roster.Person> found = roster.named(other, side, base.place().cycle());
        if (found.size() == 1) {
            pairs.add(pair(row, outcome.person(), found.getFirst().stored().id()));
        } else {
            String which = side == Side.MENTOR ? "mentor" : "mentee";
            notes.remark(row.row(), which + (found.isEmpty() ? "-not-found" : "-ambiguous"));
        }
    }

    private Pair pair(BaseRow row, @Nullable String person, String other) {
        BaseRow.Implied implied = row.implied();
        String own = person == null ? "" : person;
        boolean mentee = base.place().side() == Side.MENTEE;
        return new Pair(
                row.row(),
                mentee ? own : other,
                mentee ? other : own,
                implied.form() == null ? "" : implied.form(),
                since(row),
                implied.until(),
                implied.result(),
                implied.completed());
    }

    private LocalDate since(BaseRow row) {
        LocalDate said = row.implied().since();
        return said != null ? said : row.entered() != null ? row.entered() : base.firstDay();
    }

    List<Pair> pairs() {
        return pairs;
    }
}
