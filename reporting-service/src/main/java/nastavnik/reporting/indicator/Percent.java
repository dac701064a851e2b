package nastavnik.reporting.indicator;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact shares: integers are divided once, rounded half up. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** So many per cent; nothing of a zero denominator, which is never 0 %. */
    static @Nullable BigDecimal of(long numerator, long denominator, int decimals) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** Tenths of a per cent as per cent, without needless zeros. */
    static BigDecimal ofPerMille(int perMille) {
        BigDecimal percent = BigDecimal.valueOf(perMille, 1).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
