package nastavnik.platform.aggregate;

/** There is nothing of this id, or the caller may not know of it. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("Nothing of this id");
    }
}
