package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The full public state of a coverage plan's targets.
 *
 * @param baseOn the day of the enrolment the plan is counted from
 * @param shares by year, ascending
 * @param approved the day of approval
 */
public record CoverageTargetState(
        String municipality, LocalDate baseOn, List<Share> shares, @Nullable LocalDate approved) {

    /**
     * What is planned for one year.
     *
     * @param year calendar year; the target day is its 31 December
     * @param menteesPerMille share of the pupils, in tenths of a per cent
     * @param mentorsPerMille share of the mentor base, in tenths of a per cent
     */
    public record Share(int year, int menteesPerMille, int mentorsPerMille) {}
}
