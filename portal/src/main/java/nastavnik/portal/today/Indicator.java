package nastavnik.portal.today;

import org.jspecify.annotations.Nullable;

/**
 * An indicator as the reporting service prints it.
 *
 * @param target per cent, of a share
 */
record Indicator(
        String code,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable String display,
        @Nullable Double target) {

    /** Whole per cent of the target that are reached; none without a target. */
    public @Nullable Long share() {
        if (target == null
                || target == 0
                || numerator == null
                || denominator == null
                || denominator == 0) {
            return null;
        }
        return Math.round(numerator * 10_000.0 / denominator / target);
    }

    /**
     * How many people are missing to the target, rounded as the coverage plan is; none where it is
     * reached or there is none.
     */
    public @Nullable Long missing() {
        if (target == null || numerator == null || denominator == null) {
            return null;
        }
        long missing = Math.round(target * denominator / 100) - numerator;
        return missing > 0 ? missing : null;
    }
}
