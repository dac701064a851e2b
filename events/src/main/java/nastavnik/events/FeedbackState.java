package nastavnik.events;

import java.time.LocalDate;

/**
 * The full public state of a questionnaire given to one person.
 *
 * @param respondent id of the participant who is asked
 * @param questionnaire code of the template
 * @param version of the template
 * @param until last day on which it can be answered
 */
public record FeedbackState(
        FeedbackStatus status,
        String organisation,
        String pair,
        String respondent,
        Side side,
        Stage stage,
        String form,
        String questionnaire,
        int version,
        LocalDate issued,
        LocalDate until) {}
