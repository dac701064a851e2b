package nastavnik.reporting.satisfaction;

import nastavnik.reporting.columns.Days;
import nastavnik.reporting.methodology.Methodology.Term;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Days whose answers are shown in steps of their own: January to August, or September to December.
 * Calendar years and school years are made of the same stretches, so two methodologies never cut
 * the same answers differently.
 *
 * @param first first day
 * @param last last day asked for
 * @param over whether no day of it is still to come
 */
record Stretch(int first, int last, boolean over) {

    /** The stretches of a period up to the data day. */
    static List<Stretch> of(Term term) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate first = term.begin();
        while (!first.isAfter(term.day())) {
            LocalDate next = next(first);
            boolean over = !next.isAfter(term.day());
            LocalDate last = over ? next.minusDays(1) : term.day();
            stretches.add(new Stretch(Days.of(first), Days.of(last), over));
            first = next;
        }
        return stretches;
    }

    boolean has(int day) {
        return day >= first && day <= last;
    }

    private static LocalDate next(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return day.isBefore(september)
                ? september
                : LocalDate.of(day.getYear() + 1, Month.JANUARY, 1);
    }
}
