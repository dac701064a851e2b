package nastavnik.reporting.plan;

import nastavnik.events.CoverageTargetState;
import nastavnik.events.CoverageTargetState.Share;
import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Indicator.Level;
import nastavnik.reporting.methodology.Indicator.Plan;
import nastavnik.reporting.methodology.Methodology;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shares a plan is counted by: what the municipality decided, else the methodology's targets.
 */
record Shares(Methodology methodology, Optional<CoverageTargetState> decided) {

    /** The share of a year in tenths of a per cent; nothing for a year without a target. */
    Optional<Integer> of(Plan plan, int year) {
        return decided.isPresent()
                ? decided.get().shares().stream()
                        .filter(share -> share.year() == year)
                        .map(share -> perMille(plan, share))
                        .findFirst()
                : indicator(plan).target(Level.MUNICIPALITY, year);
    }

    /** The years a share is known for, ascending. */
    List<Integer> years() {
        return decided.isPresent()
                ? decided.get().shares().stream().map(Share::year).toList()
                : indicator(Plan.MENTEES)
                        .targets()
                        .getOrDefault(Level.MUNICIPALITY, Map.of())
                        .keySet()
                        .stream()
                        .sorted()
                        .toList();
    }

    /** The indicator whose numerator is the fact of this side of the plan. */
    Indicator indicator(Plan plan) {
        return methodology.indicators().stream()
                .filter(indicator -> indicator.plan() == plan)
                .findFirst()
                .orElseThrow();
    }

    private static int perMille(Plan plan, Share share) {
        return switch (plan) {
            case MENTEES -> share.menteesPerMille();
            case MENTORS -> share.mentorsPerMille();
        };
    }
}
