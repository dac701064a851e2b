package nastavnik.mongo;

import nastavnik.mongo.query.CommandCost;
import nastavnik.mongo.store.Backend;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A running server, in this process. Tests start one; {@link Main} is one in a process of its own.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long COMPACT_SECONDS = 1;

    private final CommandLog log = new CommandLog();
    private final Backend backend;
    private final WireServer server;
    private final String host;
    private final ScheduledExecutorService housekeeping =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mongo-housekeeping").factory());

    private final Future<?> compaction;

    private EmbeddedMongo(@Nullable Path directory, String host, int port) {
        this.host = host;
        MVStore store = directory == null ? StoreFile.inMemory() : StoreFile.open(directory);
        this.backend = new Backend(store, log::add);
        try {
            this.server = new WireServer(backend, new InetSocketAddress(host, port));
        } catch (StartRefused e) {
            backend.close();
            throw e;
        }
        this.compaction =
                housekeeping.scheduleWithFixedDelay(
                        backend::compact, COMPACT_SECONDS, COMPACT_SECONDS, TimeUnit.SECONDS);
    }

    /** Keeps nothing; listens on a free port of the loopback address. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, LOOPBACK, 0);
    }

    /**
     * Keeps its data in a directory, which is made if need be.
     *
     * @param port 0 for a free one
     * @throws StartRefused if the port is taken or another process has the directory
     */
    public static EmbeddedMongo at(Path directory, int port) {
        return new EmbeddedMongo(directory, LOOPBACK, port);
    }

    /**
     * As {@link #at(Path, int)}, on a chosen address.
     *
     * @throws StartRefused if the address is taken or another process has the directory
     */
    public static EmbeddedMongo at(Path directory, String host, int port) {
        return new EmbeddedMongo(directory, host, port);
    }

    public int port() {
        return server.port();
    }

    /** Without a database. */
    public String connectionString() {
        return uri("");
    }

    /**
     * For {@code spring.mongodb.uri} and the like. There are no sessions, so nothing is retried.
     */
    public String uri(String database) {
        return "mongodb://" + host + ":" + port() + "/" + database + "?retryWrites=false";
    }

    /** The latest commands (up to some hundreds), oldest first: what each of them had to read. */
    public List<CommandCost> recentCommands() {
        return log.recent();
    }

    /** How many documents all commands so far have read to find what they were asked for. */
    public long documentsExamined() {
        return log.documentsExamined();
    }

    /** Answers what was asked, writes what was changed, and lets go of port and directory. */
    @Override
    public void close() {
        compaction.cancel(false);
        housekeeping.shutdown();
        server.close();
        backend.close();
    }
}
