package nastavnik.registry.participant;

import nastavnik.events.AgeGroup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;

/**
 * Who is how old. Where only the year of birth is known, a person is taken to be as young as the
 * year allows: protection lasts longer rather than shorter.
 */
public final class Ages {

    private static final int SIGNS_TOO = 14;
    private static final int ADULT = 18;

    private Ages() {}

    /** The age group on a day. */
    public static AgeGroup on(LocalDate day, int born, @Nullable LocalDate birthDate) {
        LocalDate date = birthDate == null ? LocalDate.of(born, Month.DECEMBER, 31) : birthDate;
        if (day.isBefore(date.plusYears(SIGNS_TOO))) {
            return AgeGroup.UNDER_14;
        }
        return day.isBefore(date.plusYears(ADULT)) ? AgeGroup.FROM_14_TO_17 : AgeGroup.ADULT;
    }

    /** The latest year of birth of anybody who may leave the group by the day. */
    public static int bornToLeave(AgeGroup group, LocalDate day) {
        return day.getYear() - (group == AgeGroup.UNDER_14 ? SIGNS_TOO : ADULT);
    }
}
