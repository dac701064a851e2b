package nastavnik.portal.frame;

import org.jspecify.annotations.Nullable;

/**
 * A fault as the portal may log it: of what kind, and where. Its words are left out, for they may
 * repeat a service's answer, and with it somebody's name.
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
