package nastavnik.reporting.methodology;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * One indicator of a methodology.
 *
 * @param code {@code I01} … as in the model's list of indicators
 * @param plan which share of a municipality's coverage plan is its target there
 * @param targets in tenths of a per cent, by level and year
 */
public record Indicator(
        String code,
        Measure measure,
        @Nullable Plan plan,
        Map<Level, Map<Integer, Integer>> targets) {

    /** The two shares of a coverage plan. */
    public enum Plan {
        MENTEES,
        MENTORS
    }

    /** For whom a target holds. */
    public enum Level {
        REGION,
        MUNICIPALITY,
        ORGANISATION
    }

    /** The authority's own target in tenths of a per cent, where there is one for the year. */
    public Optional<Integer> target(Level level, int year) {
        return Optional.ofNullable(targets.getOrDefault(level, Map.of()).get(year));
    }
}
