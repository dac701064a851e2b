package nastavnik.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.Side;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.registry.participant.Place;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class ImportRunTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Place PLACE = new Place("2026/27", Side.MENTEE, "school");

    private final ImportRun running = ImportRun.begun("run", PLACE, false, NOW);
    private final ImportRun done = ended(running);

    private static ImportRun ended(ImportRun run) {
        return run.ended(new Outcome.Sum(1, 0, 0), List.of(), List.of(), List.of(), NOW);
    }

    @Test
    void anImportCanBeUndoneForADay() {
        assertThat(done.undoing(NOW.plus(Duration.ofHours(24))).undo()).isNotNull();
        assertRefused(done, Duration.ofHours(24).plusMillis(1), "import-is-of-today");
    }

    @Test
    void whatStillRunsCannotBeUndoneButWhatACrashCutOffCan() {
        assertRefused(running, Duration.ofSeconds(5), "import-has-ended");
        assertThat(running.undoing(NOW.plusSeconds(61)).undo()).isNotNull();
    }

    @Test
    void aCheckWroteNothingToUndo() {
        ImportRun checked = ended(ImportRun.begun("run", PLACE, true, NOW));

        assertRefused(checked, Duration.ZERO, "import-wrote-something");
    }

    @Test
    void whatWasBegunInTimeIsEndedLaterAndOnlyOnce() {
        ImportRun begun = done.undoing(NOW);
        Undo first = new Undo(Undo.Status.DONE, NOW, 1, 0, List.of());
        Undo second = new Undo(Undo.Status.DONE, NOW, 0, 0, List.of());

        assertThat(begun.undoing(NOW.plus(Duration.ofDays(2)))).isEqualTo(begun);
        assertThat(begun.undone(first).undone(second).undo()).isEqualTo(first);
        assertThat(begun.undoUntil()).isNull();
    }

    private static void assertRefused(ImportRun run, Duration later, String rule) {
        assertThatThrownBy(() -> run.undoing(NOW.plus(later)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
