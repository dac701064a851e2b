package nastavnik.pairing.pair;

import static nastavnik.pairing.pair.Pairs.DAY;
import static nastavnik.pairing.pair.Pairs.ORDER;
import static nastavnik.pairing.pair.Pairs.PAPER;
import static nastavnik.pairing.pair.Pairs.SINCE;
import static nastavnik.pairing.pair.Pairs.UNTIL;
import static nastavnik.pairing.pair.Pairs.YEAR;
import static nastavnik.pairing.pair.Pairs.active;
import static nastavnik.pairing.pair.Pairs.agreed;
import static nastavnik.pairing.pair.Pairs.member;
import static nastavnik.pairing.pair.Pairs.mentor;
import static nastavnik.pairing.pair.Pairs.proposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;
import nastavnik.events.PairEvent.MemberAgreed;
import nastavnik.events.PairEvent.MemberCompleted;
import nastavnik.events.PairEvent.MemberJoined;
import nastavnik.events.PairEvent.MemberLeft;
import nastavnik.events.PairEvent.MentorChanged;
import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.PairEvent.PairAgreed;
import nastavnik.events.PairEvent.PairCompleted;
import nastavnik.events.PairEvent.PairCorrected;
import nastavnik.events.PairEvent.PairDeclined;
import nastavnik.events.PairEvent.PairProposed;
import nastavnik.events.PairEvent.PairReopened;
import nastavnik.events.PairEvent.PairTerminated;
import nastavnik.events.PairStatus;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Agreed;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.pairing.pair.Pair.Declined;
import nastavnik.pairing.pair.Pair.Proposed;
import nastavnik.pairing.pair.Pair.Suspended;
import nastavnik.pairing.pair.Pair.Terminated;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.Refusal;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PairTest {

    private static final LocalDate LATER = SINCE.plusMonths(2);

    @Test
    void everybodySayingYesMakesItAgreed() {
        Change<Pair> change = proposed(2).agree(List.of(), PAPER);

        assertThat(change.state()).isInstanceOf(Agreed.class);
        assertThat(types(change))
                .containsExactly(
                        MemberAgreed.class,
                        MemberAgreed.class,
                        MemberAgreed.class,
                        PairAgreed.class);
    }

    @Test
    void sayingYesTwiceChangesNothing() {
        Pair pair = proposed(2).agree(List.of("mentee-1"), PAPER).state();

        assertThat(pair).isInstanceOf(Proposed.class);
        assertThat(pair.agree(List.of("mentee-1"), PAPER).isNone()).isTrue();
    }

    @Test
    void aStrangerCannotSayYes() {
        assertRefused("person-is-in-the-pair", () -> proposed(1).agree(List.of("x"), PAPER));
    }

    @Test
    void activatingTwiceByTheSameOrderChangesNothing() {
        Pair active = agreed(1).activate(ORDER, YEAR, null).state();

        assertThat(active.activate(ORDER, YEAR, null).events()).isEmpty();
    }

    @Test
    void aGroupStartsWithThoseWhoAreReadyAndLatecomersFollowBySupplementaryOrder() {
        Pair some = proposed(3).agree(List.of("mentor", "mentee-1", "mentee-3"), PAPER).state();
        Change<Pair> started = some.activate(ORDER, YEAR, null);

        assertThat(types(started)).containsExactly(PairAgreed.class, PairActivated.class);
        assertThat(started.state().team().open("mentee-2").orElseThrow().inForce()).isFalse();

        Pair late = started.state().agree(List.of("mentee-2"), PAPER).state();
        Order supplementary = new Order("order-2", "15-о", LATER);
        Change<Pair> joined = late.activate(supplementary, new Period(LATER, UNTIL), null);

        assertThat(types(joined)).containsExactly(MemberJoined.class);
        assertThat(joined.state().team().open("mentee-2").orElseThrow().since()).isEqualTo(LATER);
        assertThat(joined.state().activate(supplementary, YEAR, null).isNone()).isTrue();
    }

    @Test
    void nobodyIsPutInForceWithoutAYes() {
        assertRefused("pair-is-agreed", () -> proposed(2).activate(ORDER, YEAR, null));
    }

    @Test
    void statesBeforeAnEndHoldClaimsAndEndedOnesNone() {
        assertThat(claims(proposed(2)))
                .containsExactlyInAnyOrder(
                        "mentee/PUPIL_PUPIL/mentee-1",
                        "mentee/PUPIL_PUPIL/mentee-2",
                        "place/mentor/1",
                        "place/mentor/2");
        assertThat(claims(active(2))).hasSize(4);
        assertThat(claims(active(2).terminate(LATER, LeavingReason.MUTUAL, Grounds.NONE).state()))
                .isEmpty();
        assertThat(claims(proposed(2).decline(DAY, LeavingReason.BY_CURATOR, Grounds.NONE).state()))
                .isEmpty();
    }

    @Test
    void aGroupOfTwelveGoesOnWithElevenAndFreesThePlace() {
        Change<Pair> left = active(12).end("mentee-5", null, LATER, LeavingReason.CONSENT_REVOKED);

        assertThat(left.state()).isInstanceOf(Active.class);
        assertThat(types(left)).containsExactly(MemberLeft.class);
        assertThat(left.state().team().open()).hasSize(11);
        assertThat(claims(left.state()))
                .hasSize(22)
                .doesNotContain("place/mentor/5", "mentee/PUPIL_PUPIL/mentee-5");
        assertThat(
                        left.state()
                                .end("mentee-5", null, LATER, LeavingReason.CONSENT_REVOKED)
                                .isNone())
                .isTrue();
    }

    @Test
    void aGroupEndsWithItsLastMember() {
        Change<Pair> left = active(1).end("mentee-1", null, LATER, LeavingReason.LEFT_ORGANISATION);

        assertThat(left.state()).isInstanceOf(Terminated.class);
        assertThat(types(left)).containsExactly(MemberLeft.class, PairTerminated.class);
        assertThat(left.state().state().reason()).isEqualTo(LeavingReason.LEFT_ORGANISATION);
    }

    @Test
    void aGroupEndsWithoutItsMentor() {
        Change<Pair> lost = active(3).end("mentor", null, LATER, LeavingReason.CONSENT_REVOKED);

        assertThat(types(lost)).containsExactly(PairTerminated.class);
        assertThat(lost.state().state().members()).allMatch(m -> LATER.equals(m.until()));
        assertThat(lost.state().state().mentors().getFirst().until()).isEqualTo(LATER);
    }

    @Test
    void aProposalIsDeclinedWhenItsMentorIsLost() {
        Change<Pair> lost = agreed(3).end("mentor", null, DAY, LeavingReason.LEFT_ORGANISATION);

        assertThat(lost.state()).isInstanceOf(Declined.class);
        assertThat(types(lost)).containsExactly(PairDeclined.class);
    }

    @Test
    void leavingAnotherOrganisationEndsNothingHere() {
        assertThat(
                        active(2)
                                .end("mentee-1", "other", LATER, LeavingReason.LEFT_ORGANISATION)
                                .isNone())
                .isTrue();
    }

    @Test
    void whatWasOverBeforeItBeganWasNeverInForce() {
        LocalDate before = SINCE.minusDays(3);
        Pair left = active(2).end("mentee-1", null, before, LeavingReason.CONSENT_REVOKED).state();

        var membership = left.state().members().getFirst();
        assertThat(membership.since()).isNull();
        assertThat(membership.until()).isEqualTo(before);
        assertThat(membership.on(SINCE)).isFalse();
    }

    @Test
    void theLastCompletedMembershipCompletesThePair() {
        Change<Pair> first = complete(active(2), List.of("mentee-1"));
        assertThat(types(first)).containsExactly(MemberCompleted.class);
        assertThat(first.state()).isInstanceOf(Active.class);

        Change<Pair> second = complete(first.state(), List.of());
        assertThat(types(second)).containsExactly(MemberCompleted.class, PairCompleted.class);
        assertThat(second.state().state().status()).isEqualTo(PairStatus.COMPLETED);
        assertThat(complete(second.state(), List.of()).isNone()).isTrue();
    }

    @Test
    void whoeverNeverStartedCompletesNothing() {
        Pair some = proposed(2).agree(List.of("mentor", "mentee-1"), PAPER).state();
        Pair active = some.activate(ORDER, YEAR, null).state();

        Change<Pair> all = complete(active, List.of());

        assertThat(types(all))
                .containsExactly(MemberLeft.class, MemberCompleted.class, PairCompleted.class);
    }

    @Test
    void aWrongEndingIsTakenBackWithTheClaims() {
        Pair ended = active(2).terminate(LATER, LeavingReason.MUTUAL, Grounds.NONE).state();

        Change<Pair> again =
                ended.reopen(Map.of("mentee-1", 4, "mentee-2", 7), 5, LATER, Grounds.NONE);

        assertThat(again.state()).isInstanceOf(Active.class);
        assertThat(again.events().getFirst())
                .isInstanceOfSatisfying(
                        PairReopened.class, e -> assertThat(e.corrects()).isEqualTo(5));
        assertThat(again.state().state().members())
                .allMatch(m -> m.until() == null && SINCE.equals(m.since()));
        assertThat(again.state().team().places()).containsExactlyInAnyOrder(4, 7);
    }

    @Test
    void anotherMentorKeepsTheIdAndTheDates() {
        Mentor next =
                Mentor.of(new Person("next", "school-1", mentor("x").category(), true), PAPER);

        Change<Pair> changed =
                active(2)
                        .changeMentor(
                                next,
                                Map.of("mentee-1", 2, "mentee-2", 1),
                                LATER,
                                Grounds.of(ORDER));

        assertThat(types(changed)).containsExactly(MentorChanged.class);
        var terms = changed.state().state().mentors();
        assertThat(terms.getFirst().until()).isEqualTo(LATER.minusDays(1));
        assertThat(terms.getLast().since()).isEqualTo(LATER);
        assertThat(claims(changed.state()))
                .contains("place/next/1", "place/next/2")
                .doesNotContain("place/mentor/1");
    }

    @Test
    void inForceNobodyLeadsWithoutHavingAgreed() {
        assertRefused(
                "mentor-has-agreed",
                () -> active(1).changeMentor(mentor("next"), Map.of(), LATER, Grounds.NONE));
    }

    @Test
    void itRestsAndGoesOn() {
        Pair resting = active(1).suspend(LATER, Grounds.NONE).state();

        assertThat(resting).isInstanceOf(Suspended.class);
        assertThat(claims(resting)).hasSize(2);
        assertThat(resting.resume(LATER.plusDays(10), Grounds.NONE).state())
                .isInstanceOf(Active.class);
        assertRefused("pair-is-suspended", () -> active(1).resume(LATER, Grounds.NONE));
    }

    @Test
    void anExtensionOnlyMovesTheEndForward() {
        assertThat(
                        active(1)
                                .extend(UNTIL.plusDays(20), LATER, Grounds.NONE)
                                .state()
                                .state()
                                .until())
                .isEqualTo(UNTIL.plusDays(20));
        assertRefused("extension-ends-later", () -> active(1).extend(LATER, LATER, Grounds.NONE));
    }

    @Test
    void aWrongFirstDayIsCorrectedForAllWhoStartedThen() {
        LocalDate right = SINCE.plusDays(4);
        var correction = new Correction(4, LATER, right, null, List.of());

        Pair corrected = active(2).correct(correction, Grounds.NONE).state();

        assertThat(corrected.state().since()).isEqualTo(right);
        assertThat(corrected.state().members()).allMatch(m -> right.equals(m.since()));
    }

    @Test
    void aNewcomerToAnAgreedGroupOpensTheQuestionAgain() {
        Pair pair = agreed(1).join(member("mentee-2", 2), DAY, Grounds.NONE).state();

        assertThat(pair).isInstanceOf(Proposed.class);
        assertRefused(
                "person-is-new-to-the-pair",
                () -> pair.join(member("mentee-2", 3), DAY, Grounds.NONE));
    }

    @Test
    void aKnownPairComesInWithItsPast() {
        var known =
                List.of(
                        new KnownMember(known("a"), LATER, null, null),
                        new KnownMember(
                                known("b"), UNTIL, MembershipResult.REACHED, Decision.FINISH));

        Change<Pair> change =
                Pair.known(Pairs.TERMS, mentor("mentor"), known, YEAR, Grounds.of(ORDER));

        assertThat(change.state()).isInstanceOf(Completed.class);
        assertThat(change.state().state().until()).isEqualTo(UNTIL);
        assertThat(change.state().state().members())
                .allMatch(m -> SINCE.equals(m.since()) && m.until() != null);
        assertThat(change.state().state().members().getLast().result())
                .isEqualTo(MembershipResult.REACHED);
        assertThat(types(change))
                .containsExactly(
                        PairProposed.class,
                        PairAgreed.class,
                        PairActivated.class,
                        PairCompleted.class);
    }

    @Test
    void everyEventIsALineOfItsOwnHistory() {
        Pair pair = active(3).end("mentee-1", null, LATER, LeavingReason.CONSENT_REVOKED).state();

        assertThat(pair.dossier().acts())
                .extracting(Act::type)
                .containsExactly(
                        "pair.proposed.v1",
                        "pair.member-agreed.v1",
                        "pair.member-agreed.v1",
                        "pair.member-agreed.v1",
                        "pair.member-agreed.v1",
                        "pair.agreed.v1",
                        "pair.activated.v1",
                        "pair.member-left.v1");
        assertThat(pair.dossier().acts().getLast().reason())
                .isEqualTo(LeavingReason.CONSENT_REVOKED);
    }

    @Test
    void aStartBeforeAnAgreementOrAnOrderHasAReason() {
        Agreement late = new Agreement(SINCE.plusDays(1), Agreement.Method.PAPER);
        Pair some = proposed(2).agree(List.of("mentor", "mentee-1"), PAPER).state();
        Pair all = some.agree(List.of("mentee-2"), late).state();
        Order later = new Order("order-2", "13-о", SINCE.plusDays(1));

        assertThat(some.agreesAfter(SINCE)).isFalse();
        assertThat(all.agreesAfter(SINCE)).isTrue();
        assertRefused("early-start-has-a-reason", () -> all.activate(ORDER, YEAR, " "));
        assertThat(all.activate(ORDER, YEAR, "болел").state()).isInstanceOf(Active.class);
        assertRefused("early-start-has-a-reason", () -> agreed(1).activate(later, YEAR, null));
        assertThat(agreed(1).activate(later, YEAR, "болел").state()).isInstanceOf(Active.class);
    }

    @Test
    void whoStartedBeforeIsNotAskedAgainWhenALatecomerFollows() {
        Pair some = proposed(2).agree(List.of("mentor", "mentee-1"), PAPER).state();
        Pair begun = some.activate(ORDER, YEAR, null).state();
        Agreement late = new Agreement(LATER, Agreement.Method.PAPER);
        Order order = new Order("order-2", "13-о", SINCE);

        Pair waiting = begun.agree(List.of("mentee-2"), late).state();

        Period soon = new Period(LATER.minusDays(1), UNTIL);
        assertRefused("early-start-has-a-reason", () -> waiting.activate(order, soon, null));
        assertThat(waiting.activate(order, new Period(LATER, UNTIL), null).isNone()).isFalse();
    }

    @Test
    void wordsAreForgottenOnceAndNothingElseChanges() {
        Pair pair =
                agreed(1)
                        .activate(ORDER, YEAR, "причина")
                        .state()
                        .suspend(LATER, new Grounds(null, "слова"))
                        .state();

        Change<Pair> change = pair.forgetWords(LATER);

        Pair after = change.state();
        assertThat(types(change)).containsExactly(PairCorrected.class);
        assertThat(after.state()).isEqualTo(pair.state());
        assertThat(after.dossier().acts()).extracting(Act::note).containsOnlyNulls();
        assertThat(after.dossier().orders()).isEqualTo(pair.dossier().orders());
        assertThat(after.dossier().acts()).hasSize(pair.dossier().acts().size() + 1);
        assertThat(after.forgetWords(LATER).isNone()).isTrue();
    }

    @Test
    void orderNumbersAreNeverTold() {
        Change<Pair> change = agreed(1).activate(ORDER, YEAR, "причина");

        assertThat(change.events().toString()).doesNotContain(ORDER.number(), "причина");
    }

    private static Member known(String id) {
        return member(id, 0).agreed(PAPER);
    }

    private static Change<Pair> complete(Pair pair, List<String> whom) {
        return pair.complete(whom, UNTIL, MembershipResult.REACHED, Decision.FINISH);
    }

    private static java.util.Set<String> claims(Claimant state) {
        return state.claims();
    }

    private static List<Class<?>> types(Change<Pair> change) {
        return change.events().stream().<Class<?>>map(Object::getClass).toList();
    }

    private static void assertRefused(
            String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.rule()).isEqualTo(rule));
    }
}
