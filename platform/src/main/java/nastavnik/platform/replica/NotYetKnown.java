package nastavnik.platform.replica;

/** A command names something this service has not heard of yet: ask again shortly. */
public class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYetKnown() {
        super("Not known here yet");
    }
}
