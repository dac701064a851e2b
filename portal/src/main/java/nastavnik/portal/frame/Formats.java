package nastavnik.portal.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as ДД.ММ.ГГГГ, numbers with a thin space; in templates {@code format}. */
@Component
public class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final char THIN_SPACE = '\u202F';

    private final Clock clock;

    Formats(Clock clock) {
        this.clock = clock;
    }

    /** A day; a dash where there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "—" : DAY.format(day);
    }

    /** A moment in the region's time. */
    public String moment(@Nullable Instant at) {
        return at == null ? "—" : MOMENT.format(at.atZone(clock.getZone()));
    }

    /** The day of a moment in the region's time. */
    public String date(@Nullable Instant at) {
        return day(at == null ? null : at.atZone(clock.getZone()).toLocalDate());
    }

    /** Today, for the hints and defaults of forms. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A count: 1 412; a dash where it is not known. */
    public String number(@Nullable Number number) {
        return number == null ? "—" : grouped(number.longValue());
    }

    private static String grouped(long number) {
        return String.format(LocaleContextHolder.getLocale(), "%,d", number)
                .replaceAll("[\\s\u00A0,.]", String.valueOf(THIN_SPACE));
    }

    /** The school year of a day, such as 2026/27. */
    public String cycle(LocalDate day) {
        int first = day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    /** The current school year. */
    public String cycle() {
        return cycle(today());
    }
}
