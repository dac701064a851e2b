package nastavnik.pairing.participants;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.Envelope;
import nastavnik.events.LeavingReason;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantEvent.ConsentRevoked;
import nastavnik.events.ParticipantEvent.ParticipantErased;
import nastavnik.events.ParticipantEvent.ParticipantLeft;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
import nastavnik.events.ParticipantEvent.ParticipantRegistered;
import nastavnik.events.ParticipantEvent.ParticipantTransferred;
import nastavnik.events.ParticipantState;
import nastavnik.events.Samples;
import nastavnik.events.Stay;
import nastavnik.platform.store.StateCodec;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class ParticipantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final WhenParticipantsChange POLICY = new WhenParticipantsChange();

    private static final ParticipantState PUPIL = state(stay("a", null));

    @Test
    void everySampleOfTheRegistryIsFolded() {
        for (Envelope sample : Samples.of(ParticipantEvent.class)) {
            Participant folded = Participant.after(null, (ParticipantEvent) sample.data());

            assertThat(folded.born()).as(sample.type()).isEqualTo(2011);
            assertThat(folded.participations()).as(sample.type()).hasSize(1);
        }
    }

    @Test
    void theNewestStateIsTaken() {
        Participant before = of(PUPIL);
        Participant after =
                Participant.after(before, new ParticipantLeft(DAY, "a", state(stay("a", DAY))));

        assertThat(after.lastDayIn("a")).contains(DAY);
        assertThat(after.lost("a", DAY)).isEmpty();
        assertThat(after.lost("a", DAY.plusDays(1)))
                .contains(new Participant.Lost(LeavingReason.LEFT_ORGANISATION, DAY));
    }

    @Test
    void aRevokedConsentEndsMembershipsEverywhere() {
        for (ConsentPurpose purpose :
                EnumSet.of(ConsentPurpose.PROCESSING, ConsentPurpose.PARTICIPATION)) {
            var event = new ConsentRevoked(purpose, DAY, "a", without(purpose));

            assertThat(todo(of(PUPIL), event))
                    .containsExactly(new EndMemberships(LeavingReason.CONSENT_REVOKED, DAY, null));
        }
    }

    @Test
    void aRevokedConsentForPicturesEndsNothing() {
        var event = new ConsentRevoked(ConsentPurpose.IMAGE, DAY, "a", PUPIL);

        assertThat(todo(of(PUPIL), event)).isEmpty();
    }

    @Test
    void theSecondRevocationEndsNothingMore() {
        ParticipantState none = without(ConsentPurpose.PROCESSING);
        var event = new ConsentRevoked(ConsentPurpose.PARTICIPATION, DAY, "a", none);

        assertThat(todo(of(none), event)).isEmpty();
    }

    @Test
    void leavingEndsWhatWasHeldThereOnTheLastDay() {
        assertThat(todo(of(PUPIL), new ParticipantLeft(DAY, "a", state(stay("a", DAY)))))
                .containsExactly(new EndMemberships(LeavingReason.LEFT_ORGANISATION, DAY, "a"));
    }

    @Test
    void aTransferEndsTheDayBefore() {
        LocalDate last = DAY.minusDays(1);
        var event =
                new ParticipantTransferred(
                        "a", "b", DAY, "a", state(stay("a", last), stay("b", null)));

        assertThat(todo(of(PUPIL), event))
                .containsExactly(new EndMemberships(LeavingReason.LEFT_ORGANISATION, last, "a"));
    }

    @Test
    void erasureEndsEverythingAndTakesTheWordsAway() {
        var event = new ParticipantErased(DAY, "a", erased());

        assertThat(todo(of(PUPIL), event))
                .containsExactly(
                        new EndMemberships(LeavingReason.CONSENT_REVOKED, DAY, null),
                        new ForgetWords(DAY));
    }

    @Test
    void whoeverRevokedEveryConsentBeforeIsForgottenAllTheSame() {
        var event = new ParticipantErased(DAY, "a", erased());

        assertThat(todo(of(without(ConsentPurpose.PROCESSING)), event))
                .contains(new ForgetWords(DAY));
        assertThat(todo(of(erased()), event)).isEmpty();
    }

    @Test
    void whatAnEarlierBuildStoredIsStillDone() {
        var stored =
                StateCodec.write(new EndMemberships(LeavingReason.LEFT_ORGANISATION, DAY, "a"));
        stored.remove("what");

        assertThat(StateCodec.read(stored, Consequence.class))
                .isEqualTo(new EndMemberships(LeavingReason.LEFT_ORGANISATION, DAY, "a"));
        assertThat(StateCodec.read(StateCodec.write(new ForgetWords(DAY)), Consequence.class))
                .isEqualTo(new ForgetWords(DAY));
    }

    @Test
    void aMergedIdEndsNothing() {
        ParticipantState absorbed =
                new ParticipantState(
                        Category.PUPIL,
                        2012,
                        AgeGroup.UNDER_14,
                        List.of(),
                        List.of(),
                        Set.of(),
                        "survivor",
                        false);

        assertThat(todo(of(PUPIL), new ParticipantMerged("survivor", DAY, "a", absorbed)))
                .isEmpty();
    }

    private static List<Consequence> todo(Participant before, ParticipantEvent event) {
        return POLICY.after(before, event, Participant.after(before, event));
    }

    private static Participant of(ParticipantState state) {
        return Participant.after(null, new ParticipantRegistered(DAY, "a", state));
    }

    private static Stay stay(String organisation, @Nullable LocalDate until) {
        return new Stay(organisation, Category.PUPIL, LocalDate.of(2020, 9, 1), until, null);
    }

    private static ParticipantState state(Stay... stays) {
        return state(EnumSet.allOf(ConsentPurpose.class), false, stays);
    }

    private static ParticipantState without(ConsentPurpose purpose) {
        Set<ConsentPurpose> left = EnumSet.allOf(ConsentPurpose.class);
        left.remove(purpose);
        return state(left, false, stay("a", null));
    }

    private static ParticipantState erased() {
        return state(Set.of(), true);
    }

    private static ParticipantState state(
            Set<ConsentPurpose> consents, boolean erased, Stay... stays) {
        return new ParticipantState(
                Category.PUPIL,
                2012,
                AgeGroup.UNDER_14,
                Arrays.asList(stays),
                List.of(),
                consents,
                null,
                erased);
    }
}
