package nastavnik.platform.aggregate;

/** Somebody else changed it since it was read. */
public class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleRevision() {
        super("Changed since it was read");
    }
}
