package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A person's part in one cycle on one side. Codes come from the region's dictionaries.
 *
 * @param id unique within the person
 * @param cycle school year, such as {@code 2026/27}
 * @param organisation whose base it stands in
 * @param since day of entry into the base
 * @param until last day, when withdrawn or rejected
 * @param forms codes of wanted forms, the most wanted first
 * @param request main request of a mentee
 * @param bornFrom earliest year of birth a mentor wishes
 * @param bornTo latest year of birth a mentor wishes
 * @param places how many mentees a mentor takes in all; 0 for a mentee
 * @param groupSize how many of them at most in one group
 * @param minutesAWeek time budget of a mentor
 * @param checked background check of an adult from outside is in order, or is not needed
 */
public record Participation(
        String id,
        String cycle,
        Side side,
        String organisation,
        ParticipationStatus status,
        LocalDate since,
        @Nullable LocalDate until,
        List<String> forms,
        @Nullable String request,
        Set<String> competences,
        Set<String> interests,
        Set<String> languages,
        Set<String> availability,
        @Nullable Integer bornFrom,
        @Nullable Integer bornTo,
        int places,
        int groupSize,
        @Nullable Integer minutesAWeek,
        boolean checked) {}
