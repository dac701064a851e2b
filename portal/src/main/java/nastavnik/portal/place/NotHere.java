package nastavnik.portal.place;

/** The page belongs to another kind of place or to another role. */
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotHere() {
        super("Not a page of this place");
    }
}
