package nastavnik.registry.participant;

import nastavnik.events.Category;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which base: of a school year, a side and an organisation. */
public record Place(String cycle, Side side, String organisation) {

    private static final Pattern CYCLE = Pattern.compile("(20\\d\\d)/(\\d\\d)");

    public Place {
        if (!isCycle(cycle)) {
            throw new Refusal("cycle-is-a-school-year");
        }
    }

    /** Two years that follow each other, such as {@code 2026/27}. */
    public static boolean isCycle(String text) {
        Matcher years = CYCLE.matcher(text);
        return years.matches()
                && (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    }

    Participation entered(
            String id, Category who, LocalDate since, Preferences w, boolean consented) {
        boolean mentor = side == Side.MENTOR;
        int places = mentor ? or(w.places(), 1) : 0;
        ParticipationStatus mentorStatus =
                consented ? ParticipationStatus.CONSENTED : ParticipationStatus.CANDIDATE;
        return new Participation(
                id,
                cycle,
                side,
                organisation,
                mentor ? mentorStatus : ParticipationStatus.IN_BASE,
                since,
                null,
                w.forms(),
                w.request(),
                w.competences(),
                w.interests(),
                w.languages(),
                w.availability(),
                w.bornFrom(),
                w.bornTo(),
                places,
                mentor ? or(w.groupSize(), places) : 0,
                w.minutesAWeek(),
                !Participations.needsCheck(who, side));
    }

    private static int or(@Nullable Integer value, int other) {
        return value == null ? other : value;
    }
}
