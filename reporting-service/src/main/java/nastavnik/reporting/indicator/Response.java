package nastavnik.reporting.indicator;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How many gave an opinion.
 *
 * @param asked people who were given the questionnaire
 * @param answered of them
 * @param answeredShare whole per cent of them
 * @param published whose answers the value is made of; none while it is hidden. The others' wait
 *     until they are enough not to be told apart
 */
record Response(
        long asked, long answered, @Nullable BigDecimal answeredShare, @Nullable Long published) {

    static @Nullable Response of(Count.@Nullable Asked count, boolean shown) {
        return count == null
                ? null
                : new Response(
                        count.asked(),
                        count.answered(),
                        Percent.of(count.answered(), count.asked(), 0),
                        shown ? count.published() : null);
    }
}
