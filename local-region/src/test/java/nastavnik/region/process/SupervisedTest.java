package nastavnik.region.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class SupervisedTest {

    @TempDir private Path directory;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<ProcessHandle> started = new CopyOnWriteArrayList<>();
    private @Nullable Supervised program;

    @AfterEach
    void end() {
        if (program != null) {
            program.release();
            program.kill9();
        }
    }

    @Test
    void aProgramThatIsKilledIsStartedAgainAndReported() throws Exception {
        var tiny = start();
        var first = started.getFirst();

        tiny.kill9();
        assertThat(tiny.isReady()).isFalse();
        Tiny.await(tiny::isReady);

        assertThat(first.isAlive()).isFalse();
        assertThat(started).hasSize(2);
        assertThat(heard).containsExactly("ready", "died 137", "ready");
    }

    @Test
    void aReleasedProgramEndsByItselfAndStaysEnded() throws Exception {
        var tiny = start();

        tiny.release();
        tiny.awaitEnd(Duration.ofSeconds(10));

        assertThat(started).noneMatch(ProcessHandle::isAlive).hasSize(1);
        assertThat(heard).containsExactly("ready");
    }

    @Test
    void aProgramThatWillNotEndIsKilled() throws Exception {
        var tiny = start("linger");

        tiny.release();
        tiny.awaitEnd(Duration.ofMillis(300));

        assertThat(started).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void whatWasReleasedBeforeItsStartIsNeverStarted() throws Exception {
        var tiny = Tiny.supervised(directory, Tiny.freePort(), watcher());

        tiny.release();
        tiny.start();
        tiny.awaitEnd(Duration.ofSeconds(1));

        assertThat(started).isEmpty();
    }

    @Test
    void aProgramThatCannotStartIsTriedAgainAndCounted() throws Exception {
        var tiny = Tiny.supervised(directory, "70000", watcher());
        program = tiny;

        tiny.start();
        Tiny.await(() -> heard.size() >= 2);

        assertThat(heard).startsWith("died 1", "died 1").doesNotContain("ready");
    }

    @Test
    void pausesGrowWithFailuresUpToALimit() {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

        assertThat(List.of(1, 2, 3, 4, 60).stream().map(backoff::after).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 5L, 5L);
    }

    private Supervised start(String... more) throws IOException, InterruptedException {
        var tiny = Tiny.supervised(directory, Tiny.freePort(), watcher(), more);
        program = tiny;
        tiny.start();
        Tiny.await(tiny::isReady);
        return tiny;
    }

    private Watcher watcher() {
        return new Watcher() {
            @Override
            public void started(String name, ProcessHandle process) {
                started.add(process);
            }

            @Override
            public void ready(String name, Duration took) {
                heard.add("ready");
            }

            @Override
            public void died(String name, int exitCode, Duration pause) {
                heard.add("died " + exitCode);
            }
        };
    }
}
