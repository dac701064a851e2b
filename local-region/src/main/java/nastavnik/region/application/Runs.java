package nastavnik.region.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is expected to end by itself. */
final class Runs {

    private Runs() {}

    /** Fails when it ends badly or takes too long; what it said is in the log. */
    static void toTheEnd(
            List<String> command,
            Map<String, String> environment,
            Path log,
            long patience,
            TimeUnit unit)
            throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(patience, unit) || process.exitValue() != 0) {
                throw new IOException("Did not end well, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
