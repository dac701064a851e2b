package nastavnik.monitoring.feedback;

import java.time.LocalDate;

/**
 * The first name of the other side, encrypted, so that the page can say whom it is about.
 *
 * @param id of the feedback
 * @param until last day of the feedback; destroyed after it
 */
record FirstName(String id, String sealed, LocalDate until) {}
