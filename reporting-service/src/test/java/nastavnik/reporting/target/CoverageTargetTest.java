package nastavnik.reporting.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.CoverageTargetEvent.CoverageTargetApproved;
import nastavnik.events.CoverageTargetEvent.CoverageTargetSet;
import nastavnik.events.CoverageTargetState.Share;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CoverageTargetTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final CoverageTarget.Content CONTENT =
            new CoverageTarget.Content(
                    "district", LocalDate.of(2020, 9, 1), List.of(new Share(2020, 100, 20)));
    private static final CoverageTarget.Content OTHER =
            new CoverageTarget.Content(
                    "district", LocalDate.of(2020, 9, 1), List.of(new Share(2020, 150, 20)));

    private final CoverageTarget drafted = CoverageTarget.draft(CONTENT, ON).state();

    @Test
    void theFirstDraftTellsTheWholePlan() {
        assertThat(CoverageTarget.draft(CONTENT, ON).events())
                .containsExactly(new CoverageTargetSet(ON, CONTENT.state(null)));
    }

    @Test
    void decidingTheSameAgainChangesNothing() {
        assertThat(drafted.set(CONTENT, ON).isNone()).isTrue();
    }

    @Test
    void approvingTwiceOnTheSameDayChangesNothing() {
        Change<CoverageTarget> approved = drafted.approve(ON);

        assertThat(approved.events())
                .containsExactly(new CoverageTargetApproved(ON, CONTENT.state(ON)));
        assertThat(approved.state().approve(ON).isNone()).isTrue();
        assertThatThrownBy(() -> approved.state().approve(ON.plusDays(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anApprovedPlanThatIsChangedNeedsANewApproval() {
        CoverageTarget changed = drafted.approve(ON).state().set(OTHER, ON).state();

        assertThat(changed).isEqualTo(new CoverageTarget.Drafted(OTHER));
    }
}
