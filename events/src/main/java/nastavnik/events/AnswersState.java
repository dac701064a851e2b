package nastavnik.events;

import java.util.Map;

/**
 * One person's marks.
 *
 * @param feedback id of the questionnaire given
 * @param respondent id of the participant who answered
 * @param marks by question code, 1 (lowest) to 10 (highest)
 * @param choices by question code, yes or no
 * @param counted whether it still counts
 */
public record AnswersState(
        String feedback,
        String organisation,
        String pair,
        String respondent,
        Side side,
        Stage stage,
        String form,
        String questionnaire,
        int version,
        Map<String, Integer> marks,
        Map<String, Boolean> choices,
        boolean counted) {}
