package nastavnik.region.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The list of processes a launcher has started, on disk, so that the next launcher waits for what a
 * killed one left ending. A process is known by number and start, for numbers are given out again.
 */
public final class Ledger {

    private final Path file;

    public Ledger(Path file) {
        this.file = file;
    }

    public synchronized void add(String name, ProcessHandle process) {
        var line = "%d %d %s%n".formatted(process.pid(), started(process), name);
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits for the listed processes to end by themselves, kills those that do not, and starts an
     * empty list.
     */
    public synchronized void settle(Duration patience) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var left = Files.readAllLines(file).stream().flatMap(line -> alive(line).stream()).toList();
        awaitEnd(left, patience);
        left.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(left, patience);
        Files.delete(file);
    }

    private static void awaitEnd(List<ProcessHandle> processes, Duration patience) {
        var ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static Optional<ProcessHandle> alive(String line) {
        var words = line.split(" ", 3);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> started(process) == Long.parseLong(words[1]));
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
