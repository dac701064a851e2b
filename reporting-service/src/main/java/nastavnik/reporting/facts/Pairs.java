package nastavnik.reporting.facts;

import nastavnik.events.PairEvent;
import nastavnik.events.PairState;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.time.Instant;
import java.util.StringJoiner;

/** Pairs and groups, and the parts people have in them. */
public final class Pairs extends Family<PairEvent> {

    static final int PAIR = 0;
    static final int ORGANISATION = 1;
    static final int KIND = 2;
    static final int AUDIENCE = 3;

    private final Roster people;
    private final Roster organisations;
    private final Table pairs = new Table(2, 4);
    private final Table parts = new Table(3, Parts.WIDTH);

    Pairs(Roster people, Roster organisations) {
        super(PairEvent.class, new Roster());
        this.people = people;
        this.organisations = organisations;
    }

    /** Memberships and mentors' terms. */
    public Parts parts() {
        return new Parts(parts);
    }

    /** First pair row of the organisation a pair belongs to, or {@link Table#NONE}. */
    public int firstOf(int organisation) {
        return pairs.first(ORGANISATION, organisation);
    }

    /** The next pair row of the same organisation. */
    public int nextOf(int row) {
        return pairs.next(ORGANISATION, row);
    }

    /** The pair of a row. */
    public int pair(int row) {
        return pairs.get(row, PAIR);
    }

    /** Ordinal of the form's kind. */
    public int kind(int row) {
        return pairs.get(row, KIND);
    }

    /** Ordinal of the form's audience. */
    public int audience(int row) {
        return pairs.get(row, AUDIENCE);
    }

    @Override
    void take(int pair, PairEvent event, Instant recorded) {
        PairFact fact = PairFact.after(event);
        PairState state = fact.pair();
        int[][] rows =
                fact.parts().stream().map(part -> row(pair, fact, part)).toArray(int[][]::new);
        int[] itself = {
            pair,
            organisations.number(state.organisation()),
            Codes.of(state.kind()),
            Codes.of(state.audience())
        };
        pairs.replace(pair, itself);
        parts.replace(pair, rows);
    }

    @Override
    void noteChange(int pair, Facts facts) {
        notePair(pair, facts.work());
        Parts all = parts();
        for (int part = all.firstOfPair(pair); part != Table.NONE; part = all.nextOfPair(part)) {
            facts.work().note(all.organisation(part));
            facts.people().noteWhereabouts(all.person(part), facts.work());
        }
    }

    /** Notes a change wherever somebody has a part: where he is from, and where the pair is. */
    void noteParts(int person, Changes work) {
        Parts all = parts();
        for (int part = all.firstOfPerson(person);
                part != Table.NONE;
                part = all.nextOfPerson(part)) {
            work.note(all.organisation(part));
            notePair(all.pair(part), work);
        }
    }

    private void notePair(int pair, Changes work) {
        int row = pairs.first(PAIR, pair);
        if (row != Table.NONE) {
            work.note(pairs.get(row, ORGANISATION));
        }
    }

    @Override
    void describe(int pair, StringJoiner words) {
        int row = pairs.first(PAIR, pair);
        if (row == Table.NONE) {
            return;
        }
        words.add(organisations.id(pairs.get(row, ORGANISATION)));
        words.add(kind(row) + "/" + audience(row));
        Parts all = parts();
        for (int part = all.firstOfPair(pair); part != Table.NONE; part = all.nextOfPair(part)) {
            words.add(people.id(all.person(part)));
            words.add(organisations.id(all.organisation(part)));
            words.add(all.describe(part));
        }
    }

    private int[] row(int pair, PairFact fact, PairFact.Part part) {
        return new int[] {
            pair,
            people.number(part.person()),
            organisations.number(part.organisation()),
            Codes.of(part.side()),
            Codes.of(part.category()),
            Codes.of(fact.pair().kind()),
            Days.since(part.since()),
            Days.until(part.until()),
            part.expected() ? 1 : 0
        };
    }
}
