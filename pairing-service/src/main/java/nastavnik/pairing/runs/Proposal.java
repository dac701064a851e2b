package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.ScorePart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A row of a run: nobody is in a pair before a curator accepts it.
 *
 * @param group number of the mentor's group in this form; equal numbers meet together
 * @param pair the pair it became
 * @param first the mentor the engine proposed, once a curator chose another; stays for the record
 * @param reason why it was rejected; stays here until one of the people is erased
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
        @Nullable String reason,
        @Nullable String first) {

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
        return with(mentor, group, score, parts, Status.ACCEPTED, becoming, reason, first);
    }

    Proposal rejected(String why) {
        return with(mentor, group, score, parts, Status.REJECTED, pair, why, first);
    }

    /** As it was before it was rejected. */
    Proposal restored() {
        Status before = first == null ? Status.PROPOSED : Status.CHANGED;
        return with(mentor, group, score, parts, before, pair, null, first);
    }

    /** Without the words of whoever rejected it. */
    Proposal withoutReason() {
        return with(mentor, group, score, parts, status, pair, null, first);
    }

    /** With another mentor; it then is a group of its own until it is accepted with others. */
    Proposal changed(String other, int newScore, List<ScorePart> newParts) {
        String proposed = first == null ? mentor : first;
        return with(other, 0, newScore, newParts, Status.CHANGED, pair, reason, proposed);
    }

    private Proposal with(
            String newMentor,
            int newGroup,
            int newScore,
            List<ScorePart> newParts,
            Status next,
            @Nullable String becoming,
            @Nullable String why,
            @Nullable String proposed) {
        return new Proposal(
                id, run, mentee, newMentor, form, newGroup, newScore, best, newParts, next,
                becoming, why, proposed);
    }
}
