package nastavnik.reporting.facts;

import nastavnik.events.ProgrammeEvent;
import nastavnik.events.ProgrammeState;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.time.Instant;
import java.util.StringJoiner;

/** Approved programmes of organisations with their days; a draft does not run. */
public final class Programmes extends Family<ProgrammeEvent> {

    private static final int PROGRAMME = 0;
    private static final int ORGANISATION = 1;
    private static final int SINCE = 2;
    private static final int UNTIL = 3;

    private final Roster organisations;
    private final Table programmes = new Table(2, 4);

    Programmes(Roster organisations) {
        super(ProgrammeEvent.class, new Roster());
        this.organisations = organisations;
    }

    /** Whether the organisation ran a programme on at least one day from the first to the last. */
    public boolean ran(int organisation, int first, int last) {
        for (int row = programmes.first(ORGANISATION, organisation);
                row != Table.NONE;
                row = programmes.next(ORGANISATION, row)) {
            if (programmes.get(row, SINCE) <= last && programmes.get(row, UNTIL) >= first) {
                return true;
            }
        }
        return false;
    }

    @Override
    void take(int programme, ProgrammeEvent event, Instant recorded) {
        ProgrammeState told = event.programme();
        int[] row = {
            programme,
            organisations.number(told.organisation()),
            Days.of(told.since()),
            Days.until(told.until())
        };
        programmes.replace(programme, told.approved() == null ? new int[0][] : new int[][] {row});
    }

    @Override
    void noteChange(int programme, Facts facts) {
        // Programmes are looked up with every question.
    }

    @Override
    void describe(int programme, StringJoiner words) {
        int row = programmes.first(PROGRAMME, programme);
        if (row != Table.NONE) {
            words.add(organisations.id(programmes.get(row, ORGANISATION)));
            words.add(programmes.get(row, SINCE) + "-" + programmes.get(row, UNTIL));
        }
    }
}
