package nastavnik.monitoring.feedback;

import nastavnik.events.FeedbackStatus;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a curator sees.
 *
 * @param expired still open, but its last day is over
 * @param answered the day of the answer
 * @param card number of the card that is valid
 */
record FeedbackView(
        String id,
        long revision,
        String pair,
        String respondent,
        Side side,
        Stage stage,
        FeedbackStatus status,
        LocalDate issued,
        LocalDate until,
        boolean expired,
        @Nullable LocalDate answered,
        int card) {

    static FeedbackView of(Stored<Feedback> stored, LocalDate today) {
        Feedback feedback = stored.state();
        Sheet sheet = feedback.sheet();
        return new FeedbackView(
                stored.id(),
                stored.revision(),
                sheet.pair(),
                sheet.respondent(),
                sheet.side(),
                sheet.stage(),
                feedback.status(),
                sheet.issued(),
                sheet.until(),
                feedback instanceof Feedback.Issued && today.isAfter(sheet.until()),
                feedback instanceof Feedback.Answered answered ? answered.on() : null,
                feedback.cards().size());
    }
}
