package nastavnik.monitoring.pairs;

import java.time.LocalDate;

/** What follows from a pair's event: this person is not asked about this pair any more. */
public record AskNoMore(String participant, LocalDate on) {}
