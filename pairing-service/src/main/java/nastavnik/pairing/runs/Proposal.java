package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.ScorePart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A row of a run: nobody is in a pair before a curator accepts it.
 *
 * @param group number of the mentor's group in this form; equal numbers meet together
 * @param pair the pair it became
 * @param reason why it was rejected; stays here
 */
record Proposal(
        String id,
        String run,
        String mentee,
        String mentor,
        String form,
        int group,
        int score,
        int best,
        List<ScorePart> parts,
        Status status,
        @Nullable String pair,
        @Nullable String reason) {

    /** CHANGED: the curator chose another mentor and may accept it. */
    enum Status {
        PROPOSED,
        CHANGED,
        ACCEPTED,
        REJECTED
    }

    boolean open() {
        return status == Status.PROPOSED || status == Status.CHANGED;
    }

    Proposal accepted(String becoming) {
        return with(mentor, group, score, parts, Status.ACCEPTED, becoming, reason);
    }

    Proposal rejected(String why) {
        return with(mentor, group, score, parts, Status.REJECTED, pair, why);
    }

    /** With another mentor; it then is a group of its own until it is accepted with others. */
    Proposal changed(String other, int newScore, List<ScorePart> newParts) {
        return with(other, 0, newScore, newParts, Status.CHANGED, pair, reason);
    }

    private Proposal with(
            String newMentor,
            int newGroup,
            int newScore,
            List<ScorePart> newParts,
            Status next,
            @Nullable String becoming,
            @Nullable String why) {
        return new Proposal(
                id, run, mentee, newMentor, form, newGroup, newScore, best, newParts, next,
                becoming, why);
    }
}
