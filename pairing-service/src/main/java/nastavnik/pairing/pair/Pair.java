package nastavnik.pairing.pair;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;
import nastavnik.events.PairState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two people, or one and a group, from the first proposal to the last day: PROPOSED → AGREED →
 * ACTIVE ⇄ SUSPENDED → COMPLETED; DECLINED before an order, TERMINATED after one. Refuses with the
 * name of the rule that forbids.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Pair.Proposed.class, name = "PROPOSED"),
    @JsonSubTypes.Type(value = Pair.Agreed.class, name = "AGREED"),
    @JsonSubTypes.Type(value = Pair.Active.class, name = "ACTIVE"),
    @JsonSubTypes.Type(value = Pair.Suspended.class, name = "SUSPENDED"),
    @JsonSubTypes.Type(value = Pair.Completed.class, name = "COMPLETED"),
    @JsonSubTypes.Type(value = Pair.Declined.class, name = "DECLINED"),
    @JsonSubTypes.Type(value = Pair.Terminated.class, name = "TERMINATED")
})
public sealed interface Pair extends Claimant {

    /** Terms, people and grounds. */
    Dossier dossier();

    /** A curator made it or accepted it from a matching run. */
    record Proposed(Dossier dossier) implements Pair, Open {}

    /** Everybody said yes. */
    record Agreed(Dossier dossier) implements Pair, Open {}

    /** In force by order. */
    record Active(Dossier dossier, Period period) implements Pair, Open {}

    /** In force, but resting. */
    record Suspended(Dossier dossier, Period period, LocalDate from) implements Pair, Open {}

    /** The last membership was completed. */
    record Completed(Dossier dossier, Period period, Ending ending) implements Pair {}

    /** Somebody said no, or it was withdrawn, before an order. */
    record Declined(Dossier dossier, Ending ending) implements Pair {}

    /** It ended before its time. */
    record Terminated(Dossier dossier, Period period, Ending ending) implements Pair {}

    /** States before an end: only these hold claims. */
    sealed interface Open extends Claimant permits Proposed, Agreed, Active, Suspended {

        /** Terms, people and grounds. */
        Dossier dossier();

        @Override
        default Set<String> claims() {
            return dossier().claims();
        }
    }

    /** A new pair; the members' places were chosen by the caller. */
    static Change<Pair> propose(Terms terms, Mentor mentor, List<Member> members, LocalDate on) {
        return Starting.propose(terms, mentor, members, on);
    }

    /** A pair that was there before the system, its past included. */
    static Change<Pair> known(
            Terms terms, Mentor mentor, List<KnownMember> members, Period period, Grounds grounds) {
        return Importing.known(terms, mentor, members, period, grounds);
    }

    /** Marks people as agreed; everybody who has not, if none are named. */
    default Change<Pair> agree(Collection<String> participants, Agreement agreement) {
        return Agreeing.agree(this, participants, agreement);
    }

    /** Whether somebody's yes or no is still to come. */
    default boolean awaits(String participant) {
        return Agreeing.awaits(this, participant);
    }

    /** Somebody who was asked says no; who said yes before does not leave this way. */
    default Change<Pair> refuse(String participant, LocalDate on) {
        return Agreeing.refuse(this, participant, on);
    }

    /** Whether somebody who would start on the day said yes only later: that needs a reason. */
    default boolean agreesAfter(LocalDate since) {
        return Starting.agreesAfter(this, since);
    }

    /**
     * Puts those who agreed in force; later, latecomers by a supplementary order. A start earlier
     * than the order or an agreement has a reason.
     */
    default Change<Pair> activate(Order order, Period period, @Nullable String note) {
        return Starting.activate(this, period, new Grounds(order, note));
    }

    /** One mentee more: waiting, or at once in force where agreed and ordered. */
    default Change<Pair> join(Member member, LocalDate on, Grounds grounds) {
        return Starting.join(this, member, on, grounds);
    }

    /** One membership ends before its time. */
    default Change<Pair> leave(
            String participant, LocalDate on, LeavingReason reason, Grounds grounds) {
        return Leaving.leave(this, participant, on, reason, grounds);
    }

    /**
     * Ends whatever somebody has here: a membership, or with the mentor's term the pair. Changes
     * nothing where nothing runs.
     *
     * @param organisation only what belongs to this one; null for all
     */
    default Change<Pair> end(
            String participant, @Nullable String organisation, LocalDate on, LeavingReason reason) {
        return Leaving.end(this, participant, organisation, on, reason);
    }

    /** No before an order. */
    default Change<Pair> decline(LocalDate on, LeavingReason reason, Grounds grounds) {
        return Leaving.decline(this, on, reason, grounds);
    }

    /** The end of all memberships before their time. */
    default Change<Pair> terminate(LocalDate on, LeavingReason reason, Grounds grounds) {
        return Leaving.terminate(this, on, reason, grounds);
    }

    /** Closes memberships with result and decision; all in force, if none are named. */
    default Change<Pair> complete(
            Collection<String> participants,
            LocalDate on,
            MembershipResult result,
            Decision decision) {
        return Completing.complete(this, participants, on, result, decision);
    }

    /** Another mentor with places for everybody. */
    default Change<Pair> changeMentor(
            Mentor next, Map<String, Integer> places, LocalDate on, Grounds grounds) {
        return Changing.mentor(this, next, places, on, grounds);
    }

    /** Rests from the day. */
    default Change<Pair> suspend(LocalDate on, Grounds grounds) {
        return Changing.suspend(this, on, grounds);
    }

    /** Goes on from the day. */
    default Change<Pair> resume(LocalDate on, Grounds grounds) {
        return Changing.resume(this, on, grounds);
    }

    /** A later planned last day. */
    default Change<Pair> extend(LocalDate until, LocalDate on, Grounds grounds) {
        return Changing.extend(this, until, on, grounds);
    }

    /** Takes a wrong ending back for those who get a place. */
    default Change<Pair> reopen(
            Map<String, Integer> places, long corrects, LocalDate on, Grounds grounds) {
        return Reopening.reopen(this, places, corrects, on, grounds);
    }

    /** Replaces a wrong entry. */
    default Change<Pair> correct(Correction correction, Grounds grounds) {
        return Correcting.correct(this, correction, grounds);
    }

    /** Takes what people wrote out of its history, because somebody of it is erased. */
    default Change<Pair> forgetWords(LocalDate on) {
        return Forgetting.words(this, on);
    }

    /**
     * Takes back what is new and, looked at again, may not be: what came before stays. A new mentor
     * goes with the pair, unless the former one is given back.
     *
     * @see #giveMentorBack
     */
    default Change<Pair> takeBack(TakenBack why, LocalDate on) {
        return TakingBack.takeBack(this, why, on);
    }

    /** Takes a change of mentor back, with places of the former one for everybody. */
    default Change<Pair> giveMentorBack(Map<String, Integer> places, TakenBack why, LocalDate on) {
        return TakingBack.giveMentorBack(this, places, why, on);
    }

    /** What everybody may know of it. */
    default PairState state() {
        return PublicState.of(this);
    }

    /** The same state with another dossier. */
    default Pair with(Dossier changed) {
        return switch (this) {
            case Proposed _ -> new Proposed(changed);
            case Agreed _ -> new Agreed(changed);
            case Active a -> new Active(changed, a.period());
            case Suspended s -> new Suspended(changed, s.period(), s.from());
            case Completed c -> new Completed(changed, c.period(), c.ending());
            case Declined d -> new Declined(changed, d.ending());
            case Terminated t -> new Terminated(changed, t.period(), t.ending());
        };
    }

    /** The same state with other people. */
    default Pair with(Team changed) {
        return with(dossier().with(changed));
    }

    /** Mentor and mentees. */
    default Team team() {
        return dossier().team();
    }
}
