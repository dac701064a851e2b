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
import java.util.stream.IntStream;

/** Counts the pairs and groups that belong to an area, and whose mentors come from partners. */
final class PairsOf {

    /**
     * What is in force of one organisation's.
     *
     * @param pairs with one mentee
     * @param groups with more
     * @param mentorsFrom organisations the mentors come from, each once
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record InForce(Map<FormKind, Long> pairs, Map<FormKind, Long> groups, int[] mentorsFrom) {}

    private static final FormKind[] KINDS = FormKind.values();

    private final Facts facts;
    private final Kept kept;
    private final int first;
    private final int last;
    private final Numbers people = new Numbers();

    PairsOf(Term term, Facts facts, Kept kept) {
        this.facts = facts;
        this.kept = kept;
        this.first = Days.of(term.first());
        this.last = Days.of(term.last());
    }

    /** Pairs as the numerator, groups as the denominator: printed «2/4» ([School 46] row 7). */
    Count in(Area area, Measure.PairsAndGroups rule) {
        Map<FormKind, Long> kinds = new EnumMap<>(FormKind.class);
        rule.kinds().forEach(kind -> kinds.put(kind, 0L));
        long pairs = 0;
        long groups = 0;
        for (int organisation : area.all()) {
            InForce found = of(organisation);
            for (FormKind kind : rule.kinds()) {
                long morePairs = found.pairs().getOrDefault(kind, 0L);
                long moreGroups = found.groups().getOrDefault(kind, 0L);
                kinds.merge(kind, morePairs + moreGroups, Long::sum);
                pairs += morePairs;
                groups += moreGroups;
            }
        }
        return new Count(pairs, groups, kinds, 0, null);
    }

    /** Enterprises, universities and others whose people are mentors there. */
    Count partners(Area area) {
        return Count.number(
                IntStream.of(area.all())
                        .flatMap(organisation -> IntStream.of(of(organisation).mentorsFrom()))
                        .distinct()
                        .filter(this::isPartner)
                        .count());
    }

    private boolean isPartner(int organisation) {
        return facts.organisations()
                .find(organisation)
                .filter(fact -> fact.kind() == OrganisationKind.PARTNER)
                .isPresent();
    }

    private InForce of(int organisation) {
        return kept.pairs().of(organisation, facts.work(), () -> count(organisation));
    }

    private InForce count(int organisation) {
        Map<FormKind, Long> alone = new EnumMap<>(FormKind.class);
        Map<FormKind, Long> groups = new EnumMap<>(FormKind.class);
        Set<Integer> mentorsFrom = new TreeSet<>();
        Pairs pairs = facts.pairs();
        for (int row = pairs.firstOf(organisation); row != Table.NONE; row = pairs.nextOf(row)) {
            int mentees = mentees(pairs.pair(row));
            if (mentees > 0) {
                (mentees == 1 ? alone : groups).merge(KINDS[pairs.kind(row)], 1L, Long::sum);
            }
            noteMentors(pairs.pair(row), mentorsFrom);
        }
        int[] from = mentorsFrom.stream().mapToInt(Integer::intValue).toArray();
        return new InForce(alone, groups, from);
    }

    private int mentees(int pair) {
        Parts parts = facts.pairs().parts();
        for (int row = parts.firstOfPair(pair); row != Table.NONE; row = parts.nextOfPair(row)) {
            if (parts.is(row, Side.MENTEE) && parts.inForce(row, first, last)) {
                people.add(facts.people().mergers().resolve(parts.person(row)));
            }
        }
        return people.takeDistinct().length;
    }

    private void noteMentors(int pair, Set<Integer> from) {
        Parts parts = facts.pairs().parts();
        for (int row = parts.firstOfPair(pair); row != Table.NONE; row = parts.nextOfPair(row)) {
            if (parts.is(row, Side.MENTOR) && parts.inForce(row, first, last)) {
                from.add(parts.organisation(row));
            }
        }
    }
}
