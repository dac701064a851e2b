package nastavnik.platform.aggregate;

/** This very command was carried out before; it is answered as the first time. */
public class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final long revision;
    private final boolean added;

    AlreadyDone(String id, Causes.Done done) {
        super("Carried out before");
        this.id = id;
        this.revision = done.revision();
        this.added = done.added();
    }

    /** Of the aggregate. */
    public String id() {
        return id;
    }

    /** Of the aggregate after the first time. */
    public long revision() {
        return revision;
    }

    /** Whether the first time added the aggregate, so that it was answered with its address. */
    public boolean added() {
        return added;
    }
}
