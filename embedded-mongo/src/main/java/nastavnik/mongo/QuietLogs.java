package nastavnik.mongo;

import java.util.logging.Level;
import java.util.logging.Logger;

/** In a process of its own the server says that it is ready, and otherwise only what went wrong. */
final class QuietLogs {

    /** Held, because the logging system keeps only weak references to configured loggers. */
    private static final Logger LIBRARY = Logger.getLogger("de.bwaldvogel.mongo");

    private QuietLogs() {}

    static void configure() {
        LIBRARY.setLevel(Level.SEVERE);
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
