package nastavnik.platform.aggregate;

/** The service cannot take a command now and says when to ask again. */
public class Unready extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unready(String reason) {
        super(reason);
    }
}
