package nastavnik.platform.rights;

/** The caller may know of it, but not do this. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Forbidden() {
        super("Not with this role");
    }
}
