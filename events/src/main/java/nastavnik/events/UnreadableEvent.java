package nastavnik.events;

/** The bytes are no envelope, or the data of a known type lacks what the type requires. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableEvent(String message) {
        super(message);
    }
}
