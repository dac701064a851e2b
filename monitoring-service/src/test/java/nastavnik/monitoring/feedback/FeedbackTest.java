package nastavnik.monitoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nastavnik.events.FeedbackEvent.FeedbackAnswered;
import nastavnik.events.FeedbackEvent.FeedbackIssued;
import nastavnik.events.FeedbackEvent.FeedbackReissued;
import nastavnik.events.FeedbackEvent.FeedbackWithdrawn;
import nastavnik.events.FeedbackStatus;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.platform.aggregate.Refusal;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class FeedbackTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 11);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 8);
    private static final Sheet SHEET =
            new Sheet(
                    "school-1",
                    "pair-1",
                    "mentee-1",
                    Side.MENTEE,
                    Stage.AFTER,
                    "PUPIL_PUPIL",
                    "pupils-mentee-after",
                    1,
                    TODAY,
                    LAST);

    private final Feedback issued = Feedback.issue(SHEET, "card-1").state();

    @Test
    void issuingTellsWhoIsAskedAboutWhichPair() {
        var change = Feedback.issue(SHEET, "card-1");

        assertThat(change.events())
                .containsExactly(new FeedbackIssued(TODAY, SHEET.told(FeedbackStatus.ISSUED)));
        assertThat(change.state().standing("card-1", LAST)).isEqualTo(Standing.OPEN);
    }

    @Test
    void theSamePersonIsNotAskedTwiceAboutOnePairAtOneStage() {
        var again = Feedback.issue(SHEET, "card-2").state();

        assertThat(again.claims()).isEqualTo(issued.claims()).hasSize(1);
    }

    @Test
    void aReissueVoidsTheOldCard() {
        var change = issued.reissue("card-2", TODAY);

        assertThat(change.events()).hasOnlyElementsOfType(FeedbackReissued.class);
        assertThat(change.state().standing("card-1", TODAY)).isEqualTo(Standing.REPLACED);
        assertThat(change.state().standing("card-2", TODAY)).isEqualTo(Standing.OPEN);
    }

    @Test
    void afterItsLastDayItIsExpiredAndNoCardIsMade() {
        assertThat(issued.standing("card-1", LAST.plusDays(1))).isEqualTo(Standing.EXPIRED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> issued.reissue("card-2", LAST.plusDays(1)));
    }

    @Test
    void answeringTwiceChangesNothingTheSecondTime() {
        var answered = issued.answered(TODAY);

        assertThat(answered.events()).hasOnlyElementsOfType(FeedbackAnswered.class);
        assertThat(answered.state().answered(TODAY).isNone()).isTrue();
        assertThat(answered.state().standing("card-1", TODAY)).isEqualTo(Standing.ANSWERED);
    }

    @Test
    void answeredAndWithdrawnEndTheSameInBothOrders() {
        var withdrawnFirst = issued.withdraw(TODAY).state().answered(TODAY).state();
        var answeredFirst = issued.answered(TODAY).state();

        assertThat(withdrawnFirst.status()).isEqualTo(FeedbackStatus.ANSWERED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> answeredFirst.withdraw(TODAY));
    }

    @Test
    void anAnswerThatCrossedAWithdrawalHoldsNoPlaceANewerOneMayHave() {
        var late = issued.withdraw(TODAY).state().answered(TODAY).state();

        assertThat(late.claims()).isEmpty();
    }

    @Test
    void withdrawingTwiceChangesNothing() {
        var withdrawn = issued.withdraw(TODAY);

        assertThat(withdrawn.events()).hasOnlyElementsOfType(FeedbackWithdrawn.class);
        assertThat(withdrawn.state().withdraw(TODAY).isNone()).isTrue();
        assertThat(withdrawn.state().claims()).isEmpty();
        assertThat(withdrawn.state().standing("card-1", TODAY)).isEqualTo(Standing.WITHDRAWN);
    }
}
