package nastavnik.registry.participant;

import static nastavnik.events.ConsentPurpose.IMAGE;
import static nastavnik.events.ConsentPurpose.PARTICIPATION;
import static nastavnik.events.ConsentPurpose.PROCESSING;
import static nastavnik.registry.participant.Signer.REPRESENTATIVE;
import static nastavnik.registry.participant.Signer.SELF;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.Event;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantEvent.ConsentGiven;
import nastavnik.events.ParticipantEvent.ConsentRevoked;
import nastavnik.events.ParticipantEvent.ParticipantTransferred;
import nastavnik.events.ParticipantEvent.ParticipationChanged;
import nastavnik.events.ParticipantEvent.ParticipationEnded;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.store.StateCodec;
import nastavnik.registry.card.Sealed;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class ParticipantTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final String SCHOOL = "school-1";
    private static final Signature.Text TEXT = new Signature.Text("2026-1", "hash");
    private static final Set<Signer> CHILD = Set.of(REPRESENTATIVE);
    private static final Set<Signer> BOTH = Set.of(SELF, REPRESENTATIVE);

    private final Known mentee = registered(Category.PUPIL);
    private final Known mentor = inBase(registered(Category.PUPIL), Side.MENTOR);

    @Test
    void aPersonBeginsWithAConsentInForce() {
        Change<Participant> change = Participant.register(registration(Category.PUPIL, CHILD));

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ParticipantEvent.ParticipantRegistered.class,
                        e -> assertThat(e.participant().consents()).containsExactly(PROCESSING));
    }

    @Test
    void withoutAllSignaturesNobodyIsRegistered() {
        assertRefused(
                "processing-is-consented",
                () -> Participant.register(registration(Category.PUPIL, BOTH)));
    }

    @Test
    void aConsentOfTwoIsInForceFromTheLaterSignature() {
        Known half = mentee.sign(signed(IMAGE, SELF, OCTOBER), BOTH, SCHOOL).state().known();
        Change<Participant> whole =
                half.sign(signed(IMAGE, REPRESENTATIVE, NOVEMBER), BOTH, SCHOOL);

        assertThat(half.consents().has(IMAGE)).isFalse();
        assertThat(whole.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ConsentGiven.class, e -> assertThat(e.on()).isEqualTo(NOVEMBER));
    }

    @Test
    void theSamePaperEnteredTwiceChangesNothing() {
        Known once = sign(mentee, IMAGE);

        assertThat(once.sign(signed(IMAGE, REPRESENTATIVE, OCTOBER), CHILD, SCHOOL).isNone())
                .isTrue();
    }

    @Test
    void aChildDoesNotSignAlone() {
        assertRefused(
                "the-representative-signs",
                () -> mentee.sign(signed(IMAGE, SELF, OCTOBER), CHILD, SCHOOL));
        assertRefused(
                "the-person-signs",
                () -> mentee.sign(signed(IMAGE, REPRESENTATIVE, OCTOBER), Set.of(SELF), SCHOOL));
    }

    @Test
    void aCandidateWhoConsentsToTakePartHasTakenTheFirstStep() {
        Change<Participant> change =
                mentor.sign(signed(PARTICIPATION, REPRESENTATIVE, OCTOBER), CHILD, SCHOOL);

        assertThat(change.events())
                .map(Event::getClass)
                .map(Class::getSimpleName)
                .containsExactly("ConsentGiven", "ParticipationChanged");
        assertThat(part(change).status()).isEqualTo(ParticipationStatus.CONSENTED);
    }

    @Test
    void revokingProcessingEndsEverythingAtOnce() {
        Known taking = sign(mentor, PARTICIPATION);
        Change<Participant> change = taking.revoke(PROCESSING, NOVEMBER, SCHOOL);

        assertThat(change.events().getFirst())
                .isInstanceOfSatisfying(
                        ConsentRevoked.class,
                        e -> assertThat(e.participant().consents()).isEmpty());
        assertThat(change.events().getLast()).isInstanceOf(ParticipationEnded.class);
        assertThat(part(change).status()).isEqualTo(ParticipationStatus.WITHDRAWN);
        assertThat(change.state().known().destructionDue()).isEqualTo(NOVEMBER.plusDays(30));
    }

    @Test
    void revokingAnotherConsentLeavesTheRest() {
        Change<Participant> change = sign(mentor, IMAGE).revoke(IMAGE, NOVEMBER, SCHOOL);

        assertThat(change.events()).hasSize(1);
        assertThat(part(change).status()).isEqualTo(ParticipationStatus.CANDIDATE);
        assertRefused(
                "consent-is-in-force",
                () -> change.state().known().revoke(IMAGE, NOVEMBER, SCHOOL));
    }

    @Test
    void anOldPaperDoesNotUndoALaterRevocation() {
        Known revoked = mentee.revoke(PROCESSING, NOVEMBER, SCHOOL).state().known();

        assertRefused(
                "consent-was-revoked-later",
                () -> revoked.sign(signed(PROCESSING, REPRESENTATIVE, OCTOBER), CHILD, SCHOOL));
        Known again =
                revoked.sign(signed(PROCESSING, REPRESENTATIVE, NOVEMBER), CHILD, SCHOOL)
                        .state()
                        .known();
        assertThat(again.consents().has(PROCESSING)).isTrue();
        assertThat(again.destructionDue()).isNull();
    }

    @Test
    void nothingIsDoneWithSomebodyWhoseConsentIsRevoked() {
        Known revoked = mentor.revoke(PROCESSING, NOVEMBER, SCHOOL).state().known();

        assertRefused("processing-is-consented", () -> inBase(revoked, Side.MENTEE));
        assertRefused("processing-is-consented", () -> revoked.places("p1", 3, 3, NOVEMBER));
        assertRefused(
                "processing-is-consented",
                () -> revoked.sign(signed(IMAGE, REPRESENTATIVE, NOVEMBER), CHILD, SCHOOL));
    }

    @Test
    void aMentorGoesForwardOnlyAndNotWithoutConsent() {
        assertRefused(
                "participation-is-consented",
                () -> mentor.qualify("p1", ParticipationStatus.SELECTED, true, OCTOBER));
        Change<Participant> qualified =
                sign(mentor, PARTICIPATION)
                        .qualify("p1", ParticipationStatus.QUALIFIED, true, OCTOBER);
        assertThat(qualified.events()).singleElement().isInstanceOf(ParticipationChanged.class);
        assertRefused(
                "mentors-go-forward",
                () ->
                        qualified
                                .state()
                                .known()
                                .qualify("p1", ParticipationStatus.SELECTED, true, OCTOBER));
    }

    @Test
    void anAdultFromOutsideIsUncheckedUntilThePaperIsThere() {
        Known specialist = inBase(registered(Category.EMPLOYER_SPECIALIST), Side.MENTOR);

        assertThat(specialist.participations().get("p1").checked()).isFalse();
        assertThat(mentor.participations().get("p1").checked()).isTrue();
    }

    @Test
    void oneStandsInABaseOnce() {
        assertRefused("already-in-this-base", () -> inBase(mentor, Side.MENTOR));
        assertThat(inBase(mentor, Side.MENTEE).participations().all()).hasSize(2);
    }

    @Test
    void aTransferEndsWhatWasInTheOldSchool() {
        Change<Participant> change = mentor.transfer(SCHOOL, "school-2", NOVEMBER);

        assertThat(change.events().getFirst()).isInstanceOf(ParticipantTransferred.class);
        assertThat(change.events().getLast()).isInstanceOf(ParticipationEnded.class);
        assertThat(change.state().known().stays().all())
                .extracting(stay -> stay.until())
                .containsExactly(NOVEMBER.minusDays(1), null);
        assertRefused(
                "person-is-here",
                () -> change.state().known().transfer(SCHOOL, "school-3", NOVEMBER));
    }

    @Test
    void leavingBeforeComingIsRefused() {
        assertRefused("end-after-beginning", () -> mentee.leave(SCHOOL, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void birthdaysAreToldOnce() {
        Known grown = mentee.grow(AgeGroup.FROM_14_TO_17, NOVEMBER, SCHOOL).state().known();

        assertThat(grown.ageGroup()).isEqualTo(AgeGroup.FROM_14_TO_17);
        assertThat(grown.grow(AgeGroup.FROM_14_TO_17, NOVEMBER, SCHOOL).isNone()).isTrue();
    }

    @Test
    void anotherCardWithTheSameFactsTellsNothingPublic() {
        CardFacts same =
                new CardFacts(Category.PUPIL, 2013, AgeGroup.UNDER_14, null, new Sealed("other"));
        CardFacts younger =
                new CardFacts(Category.PUPIL, 2014, AgeGroup.UNDER_14, null, new Sealed("other"));

        assertThat(mentee.changeCard(same, NOVEMBER, SCHOOL).events())
                .singleElement()
                .isInstanceOf(ParticipantEvent.CardChanged.class);
        assertThat(mentee.changeCard(younger, NOVEMBER, SCHOOL).events())
                .singleElement()
                .isInstanceOf(ParticipantEvent.ParticipantCorrected.class);
    }

    @Test
    void dataThatIsNeededIsNotErased() {
        assertRefused("data-is-no-longer-needed", () -> mentee.erase(NOVEMBER, SCHOOL));
    }

    @Test
    void afterErasureOnlyWhatReportsCountedIsLeft() {
        Known left = mentor.revoke(PROCESSING, NOVEMBER, SCHOOL).state().known();
        Change<Participant> erased = left.erase(NOVEMBER, SCHOOL);

        assertThat(erased.state().told().erased()).isTrue();
        assertThat(erased.state().told().participations().getFirst().competences()).isEmpty();
        assertThat(StateCodec.write(erased.state()).toString()).doesNotContain("sealed-card");
        assertThatThrownBy(() -> erased.state().known()).isInstanceOf(NotFound.class);
    }

    @Test
    void aMergeIsOneEventNamingTheSurvivor() {
        Known survivor = registered(Category.PUPIL);
        Known taken = survivor.absorb(mentor, NOVEMBER).state().known();
        Change<Participant> merged = mentor.mergeInto("survivor", NOVEMBER, SCHOOL);

        assertThat(taken.participations().all()).hasSize(1);
        assertThat(taken.absorb(mentor, NOVEMBER).isNone()).isTrue();
        assertThat(merged.events()).hasSize(1);
        assertThat(merged.state().told().survivor()).isEqualTo("survivor");
    }

    @Test
    void everyStateComesBackFromTheStoreAsItWas() {
        Known full = sign(mentor, PARTICIPATION);
        Participant merged = full.mergeInto("other", NOVEMBER, SCHOOL).state();

        assertThat(StateCodec.read(StateCodec.write(full), Participant.class)).isEqualTo(full);
        assertThat(StateCodec.read(StateCodec.write(merged), Participant.class)).isEqualTo(merged);
    }

    @Test
    void anUnknownBirthdayProtectsAsLongAsTheYearAllows() {
        assertThat(Ages.on(LocalDate.of(2026, 12, 30), 2012, null)).isEqualTo(AgeGroup.UNDER_14);
        assertThat(Ages.on(LocalDate.of(2026, 12, 31), 2012, null))
                .isEqualTo(AgeGroup.FROM_14_TO_17);
        assertThat(Ages.on(LocalDate.of(2026, 3, 14), 2012, LocalDate.of(2012, 3, 14)))
                .isEqualTo(AgeGroup.FROM_14_TO_17);
        assertThat(Ages.on(LocalDate.of(2026, 3, 1), 2008, LocalDate.of(2008, 2, 29)))
                .isEqualTo(AgeGroup.ADULT);
    }

    @Test
    void aCycleIsTwoYearsThatFollowEachOther() {
        assertThat(Place.isCycle("2026/27")).isTrue();
        assertThat(Place.isCycle("2099/00")).isTrue();
        assertThat(Place.isCycle("2026/28")).isFalse();
        assertThat(Place.isCycle("2026-27")).isFalse();
    }

    private static Known registered(Category category) {
        return Participant.register(registration(category, CHILD)).state().known();
    }

    private static Registration registration(Category category, Set<Signer> required) {
        return new Registration(
                category,
                2013,
                AgeGroup.UNDER_14,
                SCHOOL,
                SEPTEMBER,
                null,
                Consent.of(signed(PROCESSING, REPRESENTATIVE, SEPTEMBER), null, required),
                new Sealed("sealed-card"));
    }

    private static Known inBase(Known person, Side side) {
        Preferences wishes =
                new Preferences(
                        List.of("PUPIL_PUPIL"),
                        null,
                        Set.of("MATHEMATICS"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        side == Side.MENTOR ? 3 : null,
                        null,
                        null);
        return person.enterBase(new Place("2026/27", side, SCHOOL), OCTOBER, wishes)
                .state()
                .known();
    }

    private static Known sign(Known person, ConsentPurpose purpose) {
        return person.sign(signed(purpose, REPRESENTATIVE, OCTOBER), CHILD, SCHOOL).state().known();
    }

    private static Signature signed(ConsentPurpose purpose, Signer signer, LocalDate on) {
        return new Signature(purpose, Set.of(signer), on, null, Signature.Method.PAPER, TEXT);
    }

    private static Participation part(Change<Participant> change) {
        return change.state().told().participations().getFirst();
    }

    private static void assertRefused(String rule, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
