package nastavnik.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.ProgrammeEvent.ProgrammeApproved;
import nastavnik.events.ProgrammeState;
import nastavnik.platform.web.BadInput;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ProgrammeTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 31);
    private static final ProgrammeState FACTS =
            new ProgrammeState("s1", "2026/27", List.of("PUPIL_PUPIL"), SINCE, UNTIL, null);

    private final Programme draft = Programme.draft("Шаг вперёд", FACTS, SINCE).state();

    @Test
    void theTitleStaysInTheRegistry() {
        assertThat(Programme.draft("Шаг вперёд", FACTS, SINCE).events().toString())
                .doesNotContain("Шаг");
    }

    @Test
    void approvingTwiceOnTheSameDayChangesNothing() {
        var approved = draft.approve(SINCE);

        assertThat(approved.events())
                .containsExactly(new ProgrammeApproved(SINCE, approved.state().facts()));
        assertThat(approved.state().facts().on(SINCE)).isTrue();
        assertThat(approved.state().approve(SINCE).isNone()).isTrue();
        assertThatThrownBy(() -> approved.state().approve(UNTIL)).hasMessage("programme-is-draft");
    }

    @Test
    void onlyADraftCanBeChanged() {
        assertThat(draft.redraft("Шаг вперёд", FACTS, SINCE).isNone()).isTrue();
        assertThat(draft.redraft("Другое", FACTS, SINCE).isNone()).isFalse();
        Programme approved = draft.approve(SINCE).state();
        assertThatThrownBy(() -> approved.redraft("Другое", FACTS, SINCE))
                .hasMessage("programme-is-draft");
    }

    @Test
    void aClosedOneGivesItsPlaceToAnother() {
        Programme closed = draft.approve(SINCE).state().close(UNTIL.minusDays(9)).state();

        assertThat(draft.claims()).hasSize(1);
        assertThat(closed.claims()).isEmpty();
        assertThat(closed.facts().until()).isEqualTo(UNTIL.minusDays(9));
        assertThat(closed.close(UNTIL.minusDays(9)).isNone()).isTrue();
        assertThatThrownBy(() -> closed.close(UNTIL)).hasMessage("programme-is-running");
        assertThatThrownBy(() -> draft.close(SINCE.minusDays(1)))
                .hasMessage("closing-follows-opening");
    }

    @Test
    void itsDaysBelongToTheSchoolYear() {
        assertThat(body("2026/27", SINCE, UNTIL).facts()).isEqualTo(FACTS);
        assertThatThrownBy(() -> body("2026/28", SINCE, UNTIL).facts())
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> body("2026/27", SINCE.minusYears(1), UNTIL).facts())
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> body("2026/27", UNTIL, SINCE).facts())
                .isInstanceOf(BadInput.class);
        assertThat(Cycle.of("1999/00")).isEmpty();
        assertThat(Cycle.of("2099/00")).contains(new Cycle(2099));
    }

    private static DraftBody body(String cycle, LocalDate since, LocalDate until) {
        return new DraftBody(
                "s1", cycle, "Шаг", List.of("PUPIL_PUPIL", "PUPIL_PUPIL"), since, until);
    }
}
