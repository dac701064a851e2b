package nastavnik.reporting.indicator;

import nastavnik.events.FormKind;
import nastavnik.events.OrganisationKind;
import nastavnik.events.Side;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Table;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Pairs;
import nastavnik.reporting.facts.Parts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts the pairs and groups that belong to an area, and whose mentors come from partners. */
final class PairsOf {

    private static final FormKind[] KINDS = FormKind.values();

    private final Facts facts;
    private final int first;
    private final int last;

    private PairsOf(Term term, Facts facts) {
        this.facts = facts;
        this.first = Days.of(term.first());
        this.last = Days.of(term.last());
    }

    /** Pairs as the numerator, groups as the denominator: printed «2/4» ([School 46] row 7). */
    static Count in(Area area, Measure.PairsAndGroups rule, Term term, Facts facts) {
        PairsOf counting = new PairsOf(term, facts);
        Map<FormKind, Long> kinds = new EnumMap<>(FormKind.class);
        rule.kinds().forEach(kind -> kinds.put(kind, 0L));
        long[] pairsAndGroups = new long[2];
        Pairs pairs = facts.pairs();
        for (int organisation : area.all()) {
            for (int row = pairs.firstOf(organisation);
                    row != Table.NONE;
                    row = pairs.nextOf(row)) {
                int mentees = counting.mentees(pairs.pair(row));
                FormKind kind = KINDS[pairs.kind(row)];
                if (mentees > 0 && kinds.containsKey(kind)) {
                    kinds.merge(kind, 1L, Long::sum);
                    pairsAndGroups[mentees == 1 ? 0 : 1]++;
                }
            }
        }
        return new Count(pairsAndGroups[0], pairsAndGroups[1], kinds, 0, null);
    }

    /** Enterprises, universities and others whose people are mentors there. */
    static Count partners(Area area, Term term, Facts facts) {
        PairsOf counting = new PairsOf(term, facts);
        Set<Integer> partners = new TreeSet<>();
        Pairs pairs = facts.pairs();
        for (int organisation : area.all()) {
            for (int row = pairs.firstOf(organisation);
                    row != Table.NONE;
                    row = pairs.nextOf(row)) {
                counting.notePartners(pairs.pair(row), partners);
            }
        }
        return Count.number(partners.size());
    }

    private int mentees(int pair) {
        Parts parts = facts.pairs().parts();
        Numbers people = new Numbers();
        for (int row = parts.firstOfPair(pair); row != Table.NONE; row = parts.nextOfPair(row)) {
            if (parts.is(row, Side.MENTEE) && parts.inForce(row, first, last)) {
                people.add(facts.people().mergers().resolve(parts.person(row)));
            }
        }
        return people.distinct().length;
    }

    private void notePartners(int pair, Set<Integer> partners) {
        Parts parts = facts.pairs().parts();
        for (int row = parts.firstOfPair(pair); row != Table.NONE; row = parts.nextOfPair(row)) {
            if (parts.is(row, Side.MENTOR) && parts.inForce(row, first, last)) {
                addIfPartner(parts.organisation(row), partners);
            }
        }
    }

    private void addIfPartner(int organisation, Set<Integer> partners) {
        boolean partner =
                facts.organisations()
                        .find(organisation)
                        .filter(fact -> fact.kind() == OrganisationKind.PARTNER)
                        .isPresent();
        if (partner) {
            partners.add(organisation);
        }
    }
}
