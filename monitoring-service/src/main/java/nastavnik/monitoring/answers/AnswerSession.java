package nastavnik.monitoring.answers;

import java.time.Instant;

/**
 * The short time in which somebody answers, opened by a card. The code of the card was exchanged
 * for it at once, so the code itself never stays in an address.
 *
 * @param id hash of what the browser holds
 * @param feedback id of the questionnaire
 * @param card hash of the card that opened it; a reissue voids the session too
 * @param until after which it is over
 * @param verified whether the year of birth was given rightly
 */
record AnswerSession(String id, String feedback, String card, Instant until, boolean verified) {

    AnswerSession asVerified() {
        return new AnswerSession(id, feedback, card, until, true);
    }
}
