package nastavnik.mongo;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the file all data is in. */
final class StoreFile {

    private static final int CACHE_MB = 64;

    private StoreFile() {}

    static MVStore inMemory() {
        return new MVStore.Builder().open();
    }

    /**
     * @throws StartRefused if the directory cannot be written or another process has it
     */
    static MVStore open(Path directory) {
        Path file = directory.resolve("mongo.mv");
        try {
            Files.createDirectories(directory);
            return configured(file);
        } catch (IOException e) {
            throw new StartRefused("cannot make the data directory " + directory + " (" + e + ")");
        } catch (MVStoreException e) {
            boolean locked = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
            throw new StartRefused(
                    locked
                            ? "the data directory " + directory + " is in use by another process"
                            : "cannot open " + file + " (" + e.getMessage() + ")");
        }
    }

    /**
     * Commits are ours alone; old versions are given up at once, or the file grows by every update.
     */
    private static MVStore configured(Path file) {
        MVStore store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .cacheSize(CACHE_MB)
                        .open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }
}
