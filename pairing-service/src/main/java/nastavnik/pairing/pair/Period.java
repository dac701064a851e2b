package nastavnik.pairing.pair;

import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;

/** First day in force and planned last one. */
public record Period(LocalDate since, LocalDate until) {

    public Period {
        if (until.isBefore(since)) {
            throw new Refusal("period-ends-after-it-begins");
        }
    }
}
