package nastavnik.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nastavnik.events.FormKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * An indicator as it is shown.
 *
 * @param value per cent of a share; none without a denominator, of a count, or when hidden
 * @param target per cent, where the year has one
 * @param expected per cent with those who wait for their order or its day; for today only
 * @param response where people were asked for an opinion
 * @param withoutBase organisations whose enrolment does not tell the denominator
 */
record Figure(
        String code,
        Unit unit,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal expected,
        @JsonUnwrapped @Nullable Response response,
        Map<FormKind, Long> kinds,
        int withoutBase,
        Set<Flag> flags) {

    /** What kind of number it is. */
    enum Unit {
        SHARE,
        COUNT,
        PAIRS_AND_GROUPS
    }

    /** What a reader must know about it. */
    enum Flag {
        /** The denominator is zero: «н/д», never 0 %. */
        NO_BASE,
        /** More than all: an error in the registries; the persons are listed on demand. */
        OVER_100,
        /** Too few people answered, or it would give away a part where too few did. */
        HIDDEN,
        /** The enrolments of some organisations do not tell the denominator. */
        PARTIAL_BASE
    }

    static Figure count(String code, Count count) {
        return new Figure(
                code,
                Unit.COUNT,
                count.numerator(),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                0,
                Set.of());
    }

    static Figure pairsAndGroups(String code, Count count) {
        return new Figure(
                code,
                Unit.PAIRS_AND_GROUPS,
                count.numerator(),
                count.denominator(),
                null,
                null,
                null,
                null,
                count.kinds(),
                0,
                Set.of());
    }

    /** How many answered is told by monitoring anyway; what they answered is not told. */
    static Figure hidden(String code, Count.Asked asked) {
        return new Figure(
                code,
                Unit.SHARE,
                null,
                null,
                null,
                null,
                null,
                Response.of(asked, false),
                Map.of(),
                0,
                Set.of(Flag.HIDDEN));
    }

    static Figure share(
            String code,
            Count count,
            int decimals,
            @Nullable BigDecimal target,
            @Nullable BigDecimal expected) {
        long denominator = count.denominator() == null ? 0 : count.denominator();
        return new Figure(
                code,
                Unit.SHARE,
                count.numerator(),
                denominator,
                Percent.of(count.numerator(), denominator, decimals),
                target,
                expected,
                Response.of(count.asked(), true),
                count.kinds(),
                count.withoutBase(),
                flags(count, denominator));
    }

    private static Set<Flag> flags(Count count, long denominator) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (denominator == 0) {
            flags.add(Flag.NO_BASE);
        } else if (count.numerator() > denominator) {
            flags.add(Flag.OVER_100);
        }
        if (count.withoutBase() > 0) {
            flags.add(Flag.PARTIAL_BASE);
        }
        return flags;
    }
}
