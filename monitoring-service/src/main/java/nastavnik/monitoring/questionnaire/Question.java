package nastavnik.monitoring.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One question of a questionnaire.
 *
 * @param code unique in the questionnaire; the same code before and after is the same question
 * @param required whether it must be answered
 * @param low what 1 means; marks only
 * @param high what 10 means; marks only
 */
public record Question(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotNull Kind kind,
        boolean required,
        @NotNull Wording text,
        @Nullable Wording low,
        @Nullable Wording high) {

    /** How it is answered: a mark from 1 to 10, yes or no, or in one's own words. */
    public enum Kind {
        MARK,
        CHOICE,
        TEXT
    }
}
