package nastavnik.region.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * What to run, and how one sees that it runs. Its standard input is the tether: a pipe whose other
 * end we hold.
 *
 * @param environment added to our own
 * @param log gets everything the program writes, appended
 */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Readiness readiness) {

    private static final long LOG_IS_LONG = 20L * 1024 * 1024;

    Process launch() throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log) && Files.size(log) > LOG_IS_LONG) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        File file = log.toFile();
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file))
                .start();
    }
}
