package nastavnik.pairing.agreement;

import nastavnik.events.Side;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A personal link by which one person says yes or no. Only a hash of its token is kept.
 *
 * @param id hash of the token
 * @param signer who is to answer: the person, or a minor's representative
 * @param wrong how often a wrong year of birth was given
 */
record Link(
        String id,
        String pair,
        String participant,
        Side side,
        Signer signer,
        Instant until,
        @Nullable Answer answer,
        int wrong) {

    /** Who answers. */
    enum Signer {
        SELF,
        REPRESENTATIVE
    }

    /** What was said. */
    enum Answer {
        YES,
        NO
    }

    Link answered(Answer said) {
        return new Link(id, pair, participant, side, signer, until, said, wrong);
    }

    Link guessedRight() {
        return new Link(id, pair, participant, side, signer, until, answer, Math.max(0, wrong - 1));
    }

    Link guessedWrong() {
        return new Link(id, pair, participant, side, signer, until, answer, wrong + 1);
    }
}
