package nastavnik.reporting.plan;

import nastavnik.events.Role;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.BadInput;
import nastavnik.reporting.methodology.Methodologies;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Turns what a request asks about a plan into a question its sender may ask. */
@Component
class PlanAsking {

    private static final int MANY = 20;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Access access;
    private final Methodologies methodologies;
    private final Clock clock;

    PlanAsking(Access access, Methodologies methodologies, Clock clock) {
        this.access = access;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    Planning.Question question(
            String municipality,
            @Nullable List<Integer> years,
            @Nullable LocalDate day,
            @Nullable LocalDate baseOn,
            @Nullable String rounding,
            @Nullable String total) {
        access.require(
                municipality,
                Role.MUNICIPAL_COORDINATOR,
                Role.MUNICIPAL_HEAD,
                Role.MUNICIPAL_SUPPORT,
                Role.REGIONAL_CENTER,
                Role.REGIONAL_AUTHORITY);
        return new Planning.Question(
                municipality,
                years(years),
                day == null ? LocalDate.now(clock) : day,
                baseOn,
                constant(Rounding.class, rounding, Rounding.HALF_UP, "rounding"),
                constant(TotalRule.class, total, TotalRule.FROM_BASE, "total"),
                methodologies.planning());
    }

    /** None for the years the plan has shares for. */
    private static List<Integer> years(@Nullable List<Integer> asked) {
        if (asked == null) {
            return List.of();
        }
        boolean plausible = asked.stream().allMatch(y -> y >= FIRST_YEAR && y <= LAST_YEAR);
        if (asked.size() > MANY || !plausible) {
            throw BadInput.at("years", "years");
        }
        return asked.stream().distinct().toList();
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, @Nullable String text, E standard, String parameter) {
        if (text == null) {
            return standard;
        }
        try {
            return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadInput.at(parameter, parameter);
        }
    }
}
