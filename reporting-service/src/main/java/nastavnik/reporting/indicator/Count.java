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
 * @param asked people who were given the questionnaire
 */
public record Count(
        long numerator,
        @Nullable Long denominator,
        Map<FormKind, Long> kinds,
        int withoutBase,
        @Nullable Long asked) {

    static Count number(long number) {
        return new Count(number, null, Map.of(), 0, null);
    }

    static Count share(long numerator, long denominator) {
        return new Count(numerator, denominator, Map.of(), 0, null);
    }
}
