package nastavnik.pairing.policy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What breaking a rule means.
 *
 * @param rule code of the rule; a rule without a gate blocks
 * @param until last day on which it only warns, for ALLOW_UNTIL
 */
public record Gate(String rule, Mode mode, @Nullable LocalDate until) {

    /** How strict a rule is. */
    public enum Mode {
        BLOCK,
        WARN,
        ALLOW_UNTIL
    }

    boolean blocks(LocalDate day) {
        return switch (mode) {
            case BLOCK -> true;
            case WARN -> false;
            case ALLOW_UNTIL -> until == null || day.isAfter(until);
        };
    }
}
