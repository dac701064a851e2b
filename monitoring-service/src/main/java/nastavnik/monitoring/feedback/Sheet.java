package nastavnik.monitoring.feedback;

import nastavnik.events.FeedbackState;
import nastavnik.events.FeedbackStatus;
import nastavnik.events.Side;
import nastavnik.events.Stage;

import java.time.LocalDate;

/**
 * What is asked of whom.
 *
 * @param respondent id of the participant who is asked
 * @param questionnaire code of the questionnaire
 * @param version of the questionnaire; stays, whatever the region changes later
 * @param until last day on which it can be answered
 */
public record Sheet(
        String organisation,
        String pair,
        String respondent,
        Side side,
        Stage stage,
        String form,
        String questionnaire,
        int version,
        LocalDate issued,
        LocalDate until) {

    /** Nobody is asked the same about the same pair twice. */
    String claim() {
        return pair + "/" + respondent + "/" + side + "/" + stage;
    }

    FeedbackState told(FeedbackStatus status) {
        return new FeedbackState(
                status,
                organisation,
                pair,
                respondent,
                side,
                stage,
                form,
                questionnaire,
                version,
                issued,
                until);
    }
}
