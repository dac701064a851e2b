package nastavnik.mongo;

/** The server cannot start; the message says why in one line. */
public final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }
}
