package nastavnik.pairing.pair;

import nastavnik.events.EventType;
import nastavnik.events.EventTypes;
import nastavnik.events.LeavingReason;
import nastavnik.events.PairEvent;
import nastavnik.events.PairEvent.MemberAgreed;
import nastavnik.events.PairEvent.MemberCompleted;
import nastavnik.events.PairEvent.MemberJoined;
import nastavnik.events.PairEvent.MemberLeft;
import nastavnik.events.PairEvent.MentorChanged;
import nastavnik.events.PairEvent.PairTerminated;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One line of a pair's own history, one for each event, in their order; with what is never told:
 * the order and what a person wrote.
 *
 * @param type wire name of the event
 * @param participant whom it was about, if one person
 * @param note a person's free text; goes when somebody of the pair is erased
 * @param takenBack the earlier act the second check undid by this one
 */
public record Act(
        String type,
        LocalDate on,
        @Nullable String participant,
        @Nullable LeavingReason reason,
        @Nullable Order order,
        @Nullable String note,
        @Nullable TakenBack takenBack) {

    static Act of(PairEvent event, Grounds grounds) {
        return new Act(
                EventTypes.of(event).name(),
                event.on(),
                participant(event),
                reason(event),
                grounds.order(),
                grounds.note(),
                grounds.takenBack());
    }

    /** Whether it tells of such an event. */
    public boolean is(Class<? extends PairEvent> event) {
        return type.equals(event.getAnnotation(EventType.class).value());
    }

    Act withoutWords() {
        return new Act(type, on, participant, reason, order, null, takenBack);
    }

    private static @Nullable String participant(PairEvent event) {
        return switch (event) {
            case MemberAgreed e -> e.participant();
            case MemberJoined e -> e.participant();
            case MemberLeft e -> e.participant();
            case MemberCompleted e -> e.participant();
            case MentorChanged e -> e.to();
            default -> null;
        };
    }

    private static @Nullable LeavingReason reason(PairEvent event) {
        return switch (event) {
            case MemberLeft e -> e.reason();
            case PairTerminated e -> e.reason();
            default -> event.pair().reason();
        };
    }
}
