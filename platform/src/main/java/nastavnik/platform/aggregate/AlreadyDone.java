package nastavnik.platform.aggregate;

/** This very command was carried out before; it is answered as the first time. */
public class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final long revision;

    AlreadyDone(String id, long revision) {
        super("Carried out before");
        this.id = id;
        this.revision = revision;
    }

    /** Of the aggregate. */
    public String id() {
        return id;
    }

    /** Of the aggregate after the first time. */
    public long revision() {
        return revision;
    }
}
