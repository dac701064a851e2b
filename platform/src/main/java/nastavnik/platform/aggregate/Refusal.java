package nastavnik.platform.aggregate;

import java.util.List;

/**
 * A no with a name: {@code /problems/<rule>}. Arguments go into the text; never names of people.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rule;
    private final transient List<Object> arguments;

    public Refusal(String rule, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    /** The rule that does not hold, such as {@code mentor-has-a-free-place}. */
    public String rule() {
        return rule;
    }

    /** What the text mentions. */
    public List<Object> arguments() {
        return arguments;
    }
}
