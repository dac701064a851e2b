package nastavnik.pairing.pair;

import java.time.LocalDate;

/** A yes, for a minor the representative's too: its day and how it was given. */
public record Agreement(LocalDate on, Method method) {

    /** By what means somebody said yes. */
    public enum Method {
        PAPER,
        LINK,
        IMPORT
    }
}
