package nastavnik.monitoring.answers;

import java.time.LocalDate;

/**
 * What was filled in before «Потом», encrypted.
 *
 * @param id of the feedback
 * @param until last day of the feedback; destroyed after it
 */
record Draft(String id, String sealed, LocalDate until) {}
