package nastavnik.monitoring.feedback;

import nastavnik.monitoring.secret.Secrets;

import org.springframework.stereotype.Component;

/**
 * The codes on the cards. They follow from the service's secret, so a card can be printed again as
 * it was though only its hash is stored.
 */
@Component
class Codes {

    private final Secrets secrets;

    Codes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The code of the {@code number}th card of a feedback, from 1. */
    String code(String feedback, int number) {
        return secrets.codeFor("card:" + feedback + ":" + number);
    }

    /** What is stored of it. */
    String hash(String feedback, int number) {
        return Secrets.hash(code(feedback, number));
    }
}
