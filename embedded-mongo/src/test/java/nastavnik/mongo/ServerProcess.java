package nastavnik.mongo;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@link Main} in a process of its own, as local-region starts it. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("(mongodb://127\\.0\\.0\\.1:(\\d+))/");

    private final Process process;
    private final String firstLine;

    /** Quick to start. */
    ServerProcess(Path data, int port) throws IOException {
        this(data, port, List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    }

    ServerProcess(Path data, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        firstLine = firstLine();
    }

    private String firstLine() throws IOException {
        BufferedReader output = process.inputReader();
        @Nullable String line = output.readLine();
        return line == null ? "" : line;
    }

    /** What it has cost so far, whatever else the machine is doing. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String said() {
        return firstLine;
    }

    String uri() {
        Matcher ready = READY.matcher(firstLine);
        if (!ready.find()) {
            throw new IllegalStateException("not ready: " + firstLine);
        }
        return ready.group(1) + "/contract?retryWrites=false";
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    int terminate() throws InterruptedException {
        process.toHandle().destroy(); // leaves the output open
        return exitCode();
    }

    String everythingElse() throws IOException {
        return String.join("\n", process.inputReader().readAllLines());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
