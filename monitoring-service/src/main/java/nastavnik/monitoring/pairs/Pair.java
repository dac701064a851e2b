package nastavnik.monitoring.pairs;

import nastavnik.events.Audience;
import nastavnik.events.PairEvent;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What monitoring needs to know of a pair. A pure fold: every event carries the whole state.
 *
 * @param mentor the current one
 * @param until planned last day, or the last day once it has ended
 */
public record Pair(
        String organisation,
        PairStatus status,
        String form,
        Audience audience,
        @Nullable String mentor,
        List<Member> members,
        @Nullable LocalDate until) {

    static Pair after(@Nullable Pair before, PairEvent event) {
        PairState state = event.pair();
        return new Pair(
                state.organisation(),
                state.status(),
                state.form(),
                state.audience(),
                state.mentors().isEmpty() ? null : state.mentors().getLast().participant(),
                state.members().stream().map(Member::of).toList(),
                state.until());
    }

    /** In force today, or resting. */
    public boolean runs() {
        return status == PairStatus.ACTIVE || status == PairStatus.SUSPENDED;
    }

    /** Ended before its time, or never began. */
    public boolean brokenOff() {
        return status == PairStatus.TERMINATED || status == PairStatus.DECLINED;
    }

    /** Whether this person's part in it was broken off, so that nothing more is asked. */
    public boolean brokenOffFor(String participant) {
        return brokenOff() || (!participant.equals(mentor) && notAmong(participant));
    }

    private boolean notAmong(String participant) {
        return members.stream()
                .noneMatch(
                        member -> member.participant().equals(participant) && !member.leftEarly());
    }
}
