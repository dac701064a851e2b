package nastavnik.reporting.indicator;

import nastavnik.events.FormKind;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Table;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Parts;
import nastavnik.reporting.facts.Stays;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Finds the distinct people an indicator counts, organisation by organisation. */
final class Involved {

    private final Measure.People rule;
    private final Term term;
    private final Facts facts;
    private final boolean expected;
    private final int day;
    private final int first;
    private final int last;
    private final int categories;
    private final int countedKinds;
    private final int sides;
    private final Numbers all = new Numbers();
    private final Map<FormKind, Numbers> kinds = new EnumMap<>(FormKind.class);

    /**
     * @param expected also count those who agreed and wait for their order, or for its day
     */
    Involved(Measure.People rule, Term term, boolean expected, Facts facts) {
        this.rule = rule;
        this.term = term;
        this.facts = facts;
        this.expected = expected;
        this.day = Days.of(term.day());
        this.first = Days.of(term.first());
        this.last = expected ? Math.max(Days.of(term.last()), target(term)) : Days.of(term.last());
        this.categories = Stays.mask(rule.categories());
        this.countedKinds = mask(rule.kinds());
        this.sides = mask(rule.sides());
        rule.kinds().forEach(kind -> kinds.put(kind, new Numbers()));
    }

    /** «Ожидаемое на 31.12»: whose order names a later day will be in force by then. */
    private static int target(Term term) {
        return Days.of(LocalDate.of(term.year(), Month.DECEMBER, 31));
    }

    /** The people counted in one organisation, whoever they were merged into. */
    Found in(int organisation) {
        if (rule.enrolled()) {
            whoStayIn(organisation);
        } else {
            whoComeFrom(organisation);
        }
        int[] people = all.takeDistinct();
        Map<FormKind, int[]> byKind = new EnumMap<>(FormKind.class);
        kinds.forEach((kind, some) -> byKind.put(kind, orAll(some.takeDistinct(), people)));
        return new Found(people, byKind);
    }

    /** The very same numbers need not be kept twice. */
    private static int[] orAll(int[] some, int[] all) {
        return some.length == all.length ? all : some;
    }

    private static int mask(Set<? extends Enum<?>> constants) {
        return constants.stream().mapToInt(constant -> 1 << Codes.of(constant)).sum();
    }

    private void whoStayIn(int organisation) {
        Stays stays = facts.people().stays();
        for (int row = stays.firstIn(organisation); row != Table.NONE; row = stays.nextIn(row)) {
            if (stays.holds(row, day, categories) && teaches(stays.teachingSince(row))) {
                consider(facts.people().mergers().resolve(stays.person(row)));
            }
        }
    }

    private void whoComeFrom(int organisation) {
        Parts parts = facts.pairs().parts();
        for (int row = parts.firstFrom(organisation);
                row != Table.NONE;
                row = parts.nextFrom(row)) {
            int person = facts.people().mergers().resolve(parts.person(row));
            if ((categories & 1 << parts.category(row)) != 0 && counts(row) && hasTheAge(person)) {
                note(person, row);
            }
        }
    }

    private boolean teaches(int since) {
        Integer years = rule.teachingYears();
        if (years == null) {
            return true;
        }
        LocalDate earliest = term.day().minusYears(years);
        return since != Days.NEVER && since >= Days.of(earliest);
    }

    private boolean hasTheAge(int person) {
        Measure.Ages ages = rule.ages();
        return ages == null || ages.cover(term.year(), facts.people().born(person));
    }

    private void consider(int person) {
        if (hasTheAge(person)) {
            facts.people().mergers().eachOf(person, same -> noteParts(person, same));
        }
    }

    private void noteParts(int person, int same) {
        Parts parts = facts.pairs().parts();
        for (int row = parts.firstOfPerson(same);
                row != Table.NONE;
                row = parts.nextOfPerson(row)) {
            if (counts(row)) {
                note(person, row);
            }
        }
    }

    private boolean counts(int row) {
        Parts parts = facts.pairs().parts();
        return (countedKinds & 1 << parts.kind(row)) != 0
                && (sides & 1 << parts.side(row)) != 0
                && (parts.inForce(row, first, last) || (expected && parts.expected(row)));
    }

    private void note(int person, int row) {
        all.add(person);
        Numbers kind = kinds.get(KINDS[facts.pairs().parts().kind(row)]);
        if (kind != null) {
            kind.add(person);
        }
    }

    private static final FormKind[] KINDS = FormKind.values();
}
