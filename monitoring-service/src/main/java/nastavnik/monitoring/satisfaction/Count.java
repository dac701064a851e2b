package nastavnik.monitoring.satisfaction;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of a part were asked, answered and are satisfied.
 *
 * @param asked questionnaires given and not withdrawn
 * @param answered answers that count
 * @param published answers the figure is made of; none while it is hidden
 * @param satisfied of the published; none while it is hidden
 */
record Count(int asked, int answered, @Nullable Integer published, @Nullable Integer satisfied) {

    boolean hidden() {
        return published == null;
    }

    /** Whole per cent, half up. */
    @Nullable Integer percent() {
        return published == null || satisfied == null
                ? null
                : BigDecimal.valueOf(satisfied * 100L)
                        .divide(BigDecimal.valueOf(published), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    Count hide() {
        return new Count(asked, answered, null, null);
    }
}
