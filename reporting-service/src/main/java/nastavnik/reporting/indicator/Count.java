package nastavnik.reporting.indicator;

import nastavnik.events.FormKind;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What was counted, before anything is rounded or hidden.
 *
 * @param denominator none where the indicator is a number and no share
 * @param kinds the numerator by kind of form; somebody in both is in both
 * @param withoutBase organisations whose enrolment does not tell the denominator
 * @param asked of those who were asked; none where nobody is asked
 */
public record Count(
        long numerator,
        @Nullable Long denominator,
        Map<FormKind, Long> kinds,
        int withoutBase,
        @Nullable Asked asked) {

    /**
     * Who was asked for an opinion.
     *
     * @param asked people who were given the questionnaire
     * @param answered of them
     * @param published people whose answers were counted; the others' wait, or are too few
     */
    public record Asked(long asked, long answered, long published) {}

    static Count number(long number) {
        return new Count(number, null, Map.of(), 0, null);
    }

    static Count share(long numerator, long denominator) {
        return new Count(numerator, denominator, Map.of(), 0, null);
    }
}
