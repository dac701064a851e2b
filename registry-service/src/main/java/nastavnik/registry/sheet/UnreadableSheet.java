package nastavnik.registry.sheet;

/** The file as a whole is refused; the key says why. */
public class UnreadableSheet extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    UnreadableSheet(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The last part of the bundle key {@code input.sheet-…}. */
    public String key() {
        return key;
    }

    /** Arguments of the message. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
