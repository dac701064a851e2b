package nastavnik.region;

import nastavnik.region.process.Ledger;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;

/**
 * What survives on disk, held by one launcher at a time; the system frees it when the launcher
 * ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final Duration AN_EARLIER_REGION_ENDS = Duration.ofSeconds(12);

    private final Path root;
    private final FileChannel channel;
    private final Ledger ledger;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
        this.ledger = new Ledger(root.resolve("processes"));
    }

    /** Fails when another launcher has it; waits for the processes of one that was killed. */
    static DataDirectory take(Settings settings) {
        try {
            var root = Files.createDirectories(settings.data());
            var directory = new DataDirectory(root, lock(root));
            directory.ledger.settle(AN_EARLIER_REGION_ENDS);
            if (settings.fresh()) {
                directory.empty();
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var file = root.resolve("lock");
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotStart("data.taken", root.toString(), Files.readString(file).strip());
        }
        channel.truncate(0);
        var holder = String.valueOf(ProcessHandle.current().pid());
        channel.write(StandardCharsets.US_ASCII.encode(holder));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void empty() throws IOException {
        try (var files = Files.walk(root)) {
            var lock = root.resolve("lock");
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(root) && !file.equals(lock)) {
                    Files.delete(file);
                }
            }
        }
    }

    Path of(String name) {
        return root.resolve(name);
    }

    Path log(Part part) {
        return root.resolve("logs").resolve(part.title() + ".log");
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
