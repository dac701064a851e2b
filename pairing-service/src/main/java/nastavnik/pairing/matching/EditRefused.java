package nastavnik.pairing.matching;

/** An edit that contradicts what is there, such as freezing a pair with a mentor who is full. */
public final class EditRefused extends RuntimeException {

    private final String rule;

    EditRefused(String rule) {
        super("edit refused: " + rule);
        this.rule = rule;
    }

    /** Code of the built-in rule it breaks, or {@code unknown}. */
    public String rule() {
        return rule;
    }
}
