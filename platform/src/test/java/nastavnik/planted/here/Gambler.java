package nastavnik.planted.here;

import nastavnik.planted.there.Round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Looks at the clock and rolls dice, and depends on what depends on it. */
public final class Gambler {

    private Gambler() {}

    public static String dice() {
        return UUID.randomUUID() + Round.NAME;
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone") // that is the point
    public static LocalDate today() {
        return LocalDate.now();
    }

    public static Instant now() {
        return Instant.now();
    }
}
