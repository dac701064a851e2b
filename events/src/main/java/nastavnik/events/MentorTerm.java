package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The time one mentor leads a pair. Terms follow each other; the last one is the current one.
 *
 * @param organisation where the mentor belongs
 * @param category what the mentor is there
 * @param since first day in force; none before an order
 * @param until last day, if it has ended
 */
public record MentorTerm(
        String participant,
        String organisation,
        Category category,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
