package nastavnik.pairing.runs;

import nastavnik.pairing.matching.MatchingStopped;
import nastavnik.pairing.matching.RunControl;
import nastavnik.platform.aggregate.Refusal;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/**
 * How long somebody waits for the engine. A question that is too large is no fault of the service:
 * whoever asked is told what makes it smaller.
 */
record Patience(Duration most, Clock clock) {

    /**
     * Lets the engine work so long.
     *
     * @throws Refusal {@code matching-is-in-time} if it did not come to an end
     */
    <T> T with(Function<RunControl, T> work) {
        try {
            return work.apply(RunControl.until(clock.instant().plus(most), clock));
        } catch (MatchingStopped stopped) {
            throw over();
        }
    }

    static Refusal over() {
        return new Refusal("matching-is-in-time");
    }
}
