package nastavnik.region.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * A launcher of tiny programs: the directory, then their ports. Runs until it is ended, and tidies
 * up if it may.
 */
final class TinyLauncher {

    private TinyLauncher() {}

    public static void main(String[] args) throws InterruptedException {
        var directory = Path.of(args[0]);
        var ledger = new Ledger(directory.resolve("processes"));
        var programs =
                Arrays.stream(args)
                        .skip(1)
                        .map(port -> Tiny.supervised(directory, port, Tiny.writing(ledger)))
                        .toList();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    programs.forEach(Supervised::release);
                                    programs.forEach(
                                            program -> program.awaitEnd(Duration.ofSeconds(5)));
                                }));
        programs.forEach(Supervised::start);
        Thread.currentThread().join();
    }
}
