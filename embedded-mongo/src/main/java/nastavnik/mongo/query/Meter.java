package nastavnik.mongo.query;

/** Counts what the running command reads; a command runs on one thread from beginning to end. */
public final class Meter {

    private static final ThreadLocal<Meter> CURRENT = ThreadLocal.withInitial(Meter::new);

    private long keys;
    private long documents;

    private Meter() {}

    public static Meter current() {
        return CURRENT.get();
    }

    /** Starts counting anew. */
    public static Meter start() {
        var meter = new Meter();
        CURRENT.set(meter);
        return meter;
    }

    void keyExamined() {
        keys++;
    }

    public void documentExamined() {
        documents++;
    }

    public CommandCost cost(String command, String namespace) {
        return new CommandCost(command, namespace, keys, documents);
    }
}
