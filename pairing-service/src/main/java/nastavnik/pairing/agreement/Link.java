package nastavnik.pairing.agreement;

import nastavnik.events.Side;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A personal link by which one person says yes or no. Only a hash of its token is kept.
 *
 * @param id hash of the token
 * @param signer who is to answer: the person, or a minor's representative
 * @param wrong how often a wrong year of birth was given
 * @param replaced when a newer link took its place
 */
record Link(
        String id,
        String pair,
        String participant,
        Side side,
        Signer signer,
        Instant until,
        @Nullable Answer answer,
        int wrong,
        @Nullable Instant replaced) {

    private static final int TRIES = 5;

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

    /** A link to hand out; nobody has answered by it yet. */
    static Link fresh(
            String id, String pair, String participant, Side side, Signer signer, Instant until) {
        return new Link(id, pair, participant, side, signer, until, null, 0, null);
    }

    /**
     * What somebody says who gives a year of birth. A wrong year is counted instead of the answer.
     *
     * @throws LinkProblem when it was guessed too often, or a newer link is out
     * @throws Refusal when something else was said before
     */
    Link said(Answer said, boolean rightYear) {
        if (replaced != null) {
            throw LinkProblem.isVoid();
        }
        if (wrong >= TRIES) {
            throw LinkProblem.tooMany();
        }
        if (!rightYear) {
            return with(answer, wrong + 1, null);
        }
        if (answer != null && answer != said) {
            throw new Refusal("already-answered");
        }
        return with(said, wrong, null);
    }

    Link replaced(Instant at) {
        return with(answer, wrong, at);
    }

    private Link with(@Nullable Answer said, int guesses, @Nullable Instant since) {
        return new Link(id, pair, participant, side, signer, until, said, guesses, since);
    }
}
