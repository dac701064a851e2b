package nastavnik.platform.aggregate;

/** Another aggregate holds what this one claims: look again, or refuse. */
public class ClaimTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClaimTaken(Throwable cause) {
        super("A claim is held by another aggregate", cause);
    }
}
