package nastavnik.reporting.methodology;

import nastavnik.events.OrganisationKind;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an authority counts its indicators.
 *
 * @param version grows with every change of the data below
 * @param basis the act it follows, as cited
 * @param when whether a part counts that is in force on the day, or on any day of the period so far
 * @param organisations kinds counted in a municipality or region, so no child counts twice
 * @param decimals of shares, rounded half up
 */
public record Methodology(
        String code,
        int version,
        String name,
        String basis,
        When when,
        Period period,
        Set<OrganisationKind> organisations,
        int decimals,
        List<Indicator> indicators) {

    /** Which days of a part count. */
    public enum When {
        ON_DAY,
        IN_PERIOD
    }

    /** The reporting period. */
    public enum Period {
        CALENDAR_YEAR,
        SCHOOL_YEAR
    }

    /** The indicator with this code. */
    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** The days that count for a question about this day. */
    public Term term(LocalDate day) {
        LocalDate begin = begin(day);
        return switch (when) {
            case ON_DAY -> new Term(day, begin, day, day);
            case IN_PERIOD -> new Term(day, begin, begin, lastOf(begin, day));
        };
    }

    private LocalDate begin(LocalDate day) {
        return switch (period) {
            case CALENDAR_YEAR -> day.withDayOfYear(1);
            case SCHOOL_YEAR -> {
                LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
                yield day.isBefore(september) ? september.minusYears(1) : september;
            }
        };
    }

    private LocalDate lastOf(LocalDate begin, LocalDate day) {
        LocalDate end =
                switch (period) {
                    case CALENDAR_YEAR -> LocalDate.of(begin.getYear(), Month.DECEMBER, 31);
                    case SCHOOL_YEAR -> LocalDate.of(begin.getYear() + 1, Month.MAY, 31);
                };
        return day.isBefore(end) ? day : end;
    }

    /**
     * The days of a question.
     *
     * @param day the data day: denominators and enrolment
     * @param begin first day of the reporting period
     * @param first first day on which a part counts
     * @param last last day on which a part counts
     */
    public record Term(LocalDate day, LocalDate begin, LocalDate first, LocalDate last) {

        /** The reporting year, for ages and targets. */
        public int year() {
            return begin.getYear();
        }
    }
}
