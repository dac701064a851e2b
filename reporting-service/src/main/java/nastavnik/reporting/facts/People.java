package nastavnik.reporting.facts;

import nastavnik.events.Category;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.Stay;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Column;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** People by number: year of birth, stays in organisations, and who was merged into whom. */
public final class People extends Family<ParticipantEvent> {

    static final int PERSON = 0;
    public static final int ORGANISATION = 1;
    static final int CATEGORY = 2;
    static final int SINCE = 3;
    static final int UNTIL = 4;
    static final int TEACHING = 5;

    private static final Category[] CATEGORIES = Category.values();

    private final Roster organisations;
    private final Table stays = new Table(2, 6);
    private final Column born = new Column();
    private final Mergers mergers = new Mergers();

    People(Roster people, Roster organisations) {
        super(ParticipantEvent.class, people);
        this.organisations = organisations;
    }

    /** Times in organisations, chained by person and by organisation. */
    public Stays stays() {
        return new Stays(stays);
    }

    /** Year of birth, or NONE where nothing is known of the person. */
    public int born(int person) {
        return born.get(person);
    }

    /** Which people are the same. */
    public Mergers mergers() {
        return mergers;
    }

    @Override
    void take(int person, ParticipantEvent event, Instant recorded) {
        PersonFact fact = PersonFact.after(before(person), event);
        int[][] rows = fact.stays().stream().map(stay -> row(person, stay)).toArray(int[][]::new);
        String survivor = fact.survivor();
        stays.replace(person, rows);
        born.set(person, fact.born());
        mergers.set(person, survivor == null ? person : roster().number(survivor));
    }

    /** Ages, and whose parts and answers are whose, change for everybody who is the same. */
    @Override
    void noteChange(int person, Facts facts) {
        mergers.eachSame(
                person,
                same -> {
                    noteStays(same, facts.work());
                    facts.pairs().noteParts(same, facts.work());
                    facts.questionnaires().noteRespondent(same, facts.opinions());
                    facts.answers().noteRespondent(same, facts.opinions());
                });
    }

    private void noteStays(int person, Changes work) {
        Stays all = stays();
        for (int row = all.firstOf(person); row != Table.NONE; row = all.nextOf(row)) {
            work.note(all.organisation(row));
        }
    }

    /** Notes a change wherever somebody is, or has been, who is the same person. */
    void noteWhereabouts(int person, Changes work) {
        mergers.eachSame(person, same -> noteStays(same, work));
    }

    @Override
    void describe(int person, StringJoiner words) {
        PersonFact fact = Objects.requireNonNull(before(person));
        words.add("born").add(String.valueOf(fact.born()));
        words.add("survivor").add(String.valueOf(fact.survivor()));
        fact.stays().forEach(stay -> words.add(stay.toString()));
    }

    private @Nullable PersonFact before(int person) {
        if (roster().revision(person) == 0) {
            return null;
        }
        List<Stay> known = new ArrayList<>();
        for (int row = stays.first(PERSON, person);
                row != Table.NONE;
                row = stays.next(PERSON, row)) {
            known.addFirst(stay(row));
        }
        int into = mergers.direct(person);
        return new PersonFact(born(person), into == person ? null : roster().id(into), known);
    }

    private int[] row(int person, Stay stay) {
        return new int[] {
            person,
            organisations.number(stay.organisation()),
            Codes.of(stay.category()),
            Days.of(stay.since()),
            Days.until(stay.until()),
            Days.since(stay.teachingSince())
        };
    }

    private Stay stay(int row) {
        return new Stay(
                organisations.id(stays.get(row, ORGANISATION)),
                CATEGORIES[stays.get(row, CATEGORY)],
                Objects.requireNonNull(Days.day(stays.get(row, SINCE))),
                Days.day(stays.get(row, UNTIL)),
                Days.day(stays.get(row, TEACHING)));
    }
}
