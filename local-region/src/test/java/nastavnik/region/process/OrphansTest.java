package nastavnik.region.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** However a launcher ends, what it started ends too. */
class OrphansTest {

    @TempDir private Path directory;

    @Test
    void aLauncherKilledWithMinusNineLeavesNothingBehind() throws Exception {
        var launcher = launch();
        var children = children();

        launcher.destroyForcibly();

        Tiny.await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void ctrlCStopsTheLauncherAndEverythingItStarted() throws Exception {
        var launcher = launch();
        var children = children();

        new ProcessBuilder("kill", "-INT", String.valueOf(launcher.pid())).start().waitFor();

        assertThat(launcher.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void theNextLauncherWaitsForWhatAKilledOneLeftAndThenKillsIt() throws Exception {
        var ledger = new Ledger(directory.resolve("processes"));
        var stubborn = Tiny.supervised(directory, Tiny.freePort(), Tiny.writing(ledger), "linger");
        stubborn.start();
        Tiny.await(stubborn::isReady);
        var child = children().getFirst();
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

    /** In a session of its own, or the test itself would hear the signal. */
    private Process launch() throws IOException, InterruptedException {
        var ports = List.of(Tiny.freePort(), Tiny.freePort(), Tiny.freePort());
        var command =
                Tiny.java(
                        TinyLauncher.class.getName(),
                        directory.toString(),
                        ports.get(0),
                        ports.get(1),
                        ports.get(2));
        var log = directory.resolve("launcher.log").toFile();
        var launcher =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        for (var port : ports) {
            Tiny.await(Readiness.listens(Integer.parseInt(port))::isReady);
        }
        return launcher;
    }

    private List<ProcessHandle> children() throws IOException {
        return Files.readAllLines(directory.resolve("processes")).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line.split(" ", -1)[0])).orElseThrow())
                .toList();
    }
}
