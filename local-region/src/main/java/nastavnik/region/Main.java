package nastavnik.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/**
 * Started by {@code mvn -Prun}. Runs until Ctrl-C, until the terminal is closed, or until Maven
 * ends in whatever way; a region never outlives its launcher.
 */
public final class Main {

    private Main() {}

    /** Ends with code 1 and a sentence that says what to do when the region cannot be started. */
    public static void main(String[] args) throws InterruptedException, IOException {
        var terminal = new Terminal(System.out, new Messages(language()));
        try {
            run(new LocalRegion(Settings.given(), terminal));
        } catch (CannotStart problem) {
            terminal.line(terminal.text(problem));
            tellMaven(terminal.text(problem));
            System.exit(1);
        } catch (CancellationException e) {
            // Stopped while starting: the hook tidies up.
            Thread.currentThread().join();
        }
    }

    /** Maven hands on as empty what nobody said. */
    private static String language() {
        var said = System.getProperty("region.language", "");
        return said.isBlank() ? "ru" : said;
    }

    private static void run(LocalRegion region) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(region::close, "stop"));
        if (Boolean.getBoolean("region.follow-parent")) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent -> Thread.ofVirtual().start(() -> endWith(parent)));
        }
        region.start();
        new CountDownLatch(1).await();
    }

    /**
     * Maven would bury the sentence under its own; from this file it makes it the reason of the
     * build's failure.
     */
    private static void tellMaven(String problem) throws IOException {
        var file = System.getProperty("region.problem");
        if (file != null) {
            Files.writeString(Path.of(file), problem);
        }
    }

    private static void endWith(ProcessHandle parent) {
        parent.onExit().join();
        System.exit(1);
    }
}
