package nastavnik.region.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** However a launcher ends, what it started ends too. */
class OrphansTest {

    @TempDir private Path directory;
    private @Nullable Process launcher;

    @AfterEach
    void end() {
        if (launcher != null) {
            launcher.destroyForcibly();
        }
    }

    @Test
    void aLauncherKilledWithMinusNineLeavesNothingBehind() throws Exception {
        var started = launch();
        var children = children(3);

        started.destroyForcibly();

        Tiny.await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void ctrlCStopsTheLauncherAndEverythingItStarted() throws Exception {
        var started = launch();
        var children = children(3);

        new ProcessBuilder("kill", "-INT", String.valueOf(started.pid())).start().waitFor();

        assertThat(started.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void theNextLauncherWaitsForWhatAKilledOneLeftAndThenKillsIt() throws Exception {
        var ledger = new Ledger(directory.resolve("processes"));
        var stubborn = Tiny.supervised(directory, Tiny.freePort(), Tiny.writing(ledger), "linger");
        stubborn.start();
        Tiny.await(stubborn::isReady);
        var child = children(1).getFirst();
        stubborn.release();

        new Ledger(directory.resolve("processes")).settle(Duration.ofMillis(300));

        assertThat(child.isAlive()).isFalse();
        assertThat(directory.resolve("processes")).doesNotExist();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws Exception {
        var me = ProcessHandle.current();
        Files.writeString(directory.resolve("processes"), me.pid() + " 1 registry\n");

        new Ledger(directory.resolve("processes")).settle(Duration.ofMillis(100));

        assertThat(me.isAlive()).isTrue();
    }

    private Process launch() throws IOException {
        var ports = List.of(Tiny.freePort(), Tiny.freePort(), Tiny.freePort());
        // A build in the background is deaf to Ctrl-C, and so would be what it starts.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(
                Tiny.java(
                        TinyLauncher.class.getName(),
                        directory.toString(),
                        ports.get(0),
                        ports.get(1),
                        ports.get(2)));
        var log = directory.resolve("launcher.log").toFile();
        var started =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        launcher = started;
        for (var port : ports) {
            Tiny.await(Readiness.listens(Integer.parseInt(port))::isReady);
        }
        return started;
    }

    private List<ProcessHandle> children(int count) {
        var ledger = directory.resolve("processes");
        Tiny.await(() -> lines(ledger).size() == count);
        return lines(ledger).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line.split(" ", -1)[0])).orElseThrow())
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
