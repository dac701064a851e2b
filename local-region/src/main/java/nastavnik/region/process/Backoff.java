package nastavnik.region.process;

import java.time.Duration;

/** How long to wait before the next start: doubled with each failure in a row, up to a limit. */
public record Backoff(Duration first, Duration longest) {

    public static final Backoff USUAL = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));

    Duration after(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, 16));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
