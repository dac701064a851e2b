package nastavnik.events;

import java.time.LocalDate;

/**
 * What happens to a pair; a pair may be a group. Every event carries what happened and the full
 * public state after it. Of the order that puts it into force only the day is told, never the
 * number.
 */
@Topic(
        value = "pairing.pair",
        says = "Pairs and groups with their dated memberships, from proposal to the last day.")
public sealed interface PairEvent extends Event {

    /** The full public state after the event. */
    PairState pair();

    @Override
    default String inOrganisation() {
        return pair().organisation();
    }

    @EventType(
            value = "pair.proposed.v1",
            says = "A curator made a pair or accepted one from a matching run.")
    record PairProposed(LocalDate on, PairState pair) implements PairEvent {}

    @EventType(
            value = "pair.member-agreed.v1",
            says = "The mentor, or a mentee, for a minor with the representative, said yes.")
    record MemberAgreed(String participant, LocalDate on, PairState pair) implements PairEvent {}

    @EventType(value = "pair.agreed.v1", says = "Everybody who starts said yes.")
    record PairAgreed(LocalDate on, PairState pair) implements PairEvent {}

    @EventType(
            value = "pair.activated.v1",
            says = "In force by order from the first day until the planned last one.")
    record PairActivated(LocalDate since, LocalDate until, PairState pair) implements PairEvent {
        @Override
        public LocalDate on() {
            return since;
        }
    }

    @EventType(
            value = "pair.member-joined.v1",
            says =
                    "A mentee was added to the group; in force by a supplementary order where the"
                            + " group already is.")
    record MemberJoined(String participant, LocalDate on, PairState pair) implements PairEvent {}

    @EventType(
            value = "pair.member-left.v1",
            says =
                    "A mentee's membership ended before its time; the group goes on if somebody is"
                            + " left.")
    record MemberLeft(String participant, LocalDate on, LeavingReason reason, PairState pair)
            implements PairEvent {}

    @EventType(
            value = "pair.member-completed.v1",
            says = "A mentee's membership was completed with a result and a decision.")
    record MemberCompleted(
            String participant,
            LocalDate on,
            MembershipResult result,
            Decision decision,
            PairState pair)
            implements PairEvent {}

    @EventType(
            value = "pair.mentor-changed.v1",
            says = "Another mentor leads the pair from this day; its id stays.")
    record MentorChanged(String from, String to, LocalDate on, PairState pair)
            implements PairEvent {}

    @EventType(value = "pair.suspended.v1", says = "It rests from this day.")
    record PairSuspended(LocalDate on, PairState pair) implements PairEvent {}

    @EventType(value = "pair.resumed.v1", says = "It goes on from this day.")
    record PairResumed(LocalDate on, PairState pair) implements PairEvent {}

    @EventType(value = "pair.extended.v1", says = "Its planned last day was moved.")
    record PairExtended(LocalDate on, LocalDate until, PairState pair) implements PairEvent {}

    @EventType(value = "pair.completed.v1", says = "The last membership was completed.")
    record PairCompleted(LocalDate on, PairState pair) implements PairEvent {}

    @EventType(
            value = "pair.declined.v1",
            says = "Somebody said no, or the curator withdrew it, before it was in force.")
    record PairDeclined(LocalDate on, PairState pair) implements PairEvent {}

    @EventType(value = "pair.terminated.v1", says = "It ended before its time.")
    record PairTerminated(LocalDate on, LeavingReason reason, PairState pair)
            implements PairEvent {}

    @EventType(
            value = "pair.reopened.v1",
            says = "A wrong ending was taken back; the revision it corrects is named.")
    record PairReopened(long corrects, LocalDate on, PairState pair) implements PairEvent {}

    @EventType(
            value = "pair.corrected.v1",
            says = "A wrong entry was replaced; the revision it corrects is named.")
    record PairCorrected(long corrects, LocalDate on, PairState pair) implements PairEvent {}
}
