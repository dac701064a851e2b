package nastavnik.platform.web;

import java.util.List;

/** What was sent cannot be meant: 400, each fault with its place. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * One fault.
     *
     * @param pointer where: a JSON pointer, or a parameter's name
     * @param key of the text in the message bundle, behind {@code input.}
     * @param arguments for the text
     */
    public record Fault(String pointer, String key, List<Object> arguments) {}

    private final transient List<Fault> errors;

    public BadInput(List<Fault> errors) {
        super(errors.size() + " faults in the input");
        this.errors = List.copyOf(errors);
    }

    /** A single fault. */
    public static BadInput at(String pointer, String key, Object... arguments) {
        return new BadInput(List.of(new Fault(pointer, key, List.of(arguments))));
    }

    /** All faults found. */
    public List<Fault> errors() {
        return errors;
    }
}
