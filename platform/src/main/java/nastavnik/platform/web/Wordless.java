package nastavnik.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A fault as it may be logged: of what kind, and where in the code. Its words are left out, for
 * they may repeat what somebody sent: a name, or lines that look like the log's own.
 */
final class Wordless extends Exception {

    private static final long serialVersionUID = 1;
    private static final int MOST_CAUSES = 10;

    private Wordless(Throwable fault, @Nullable Throwable cause) {
        super(fault.getClass().getName(), cause, false, true);
        setStackTrace(fault.getStackTrace());
    }

    static Wordless of(Throwable fault) {
        return of(fault, MOST_CAUSES);
    }

    private static Wordless of(Throwable fault, int causes) {
        Throwable cause = fault.getCause();
        return new Wordless(fault, cause == null || causes == 0 ? null : of(cause, causes - 1));
    }
}
