package nastavnik.region;

import nastavnik.region.process.Backoff;
import nastavnik.region.process.Program;
import nastavnik.region.process.Supervised;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.concurrent.CancellationException;

/**
 * A whole region as processes of this machine. Whatever ends is started again until {@link
 * #close()}, which stops everything.
 */
public final class LocalRegion implements AutoCloseable {

    /** Where the region lives: its days begin and end by this. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    private final Settings settings;
    private final Terminal terminal;
    private final Demonstrations demonstrations;
    private volatile @Nullable DataDirectory data;
    private volatile @Nullable Processes processes;
    private volatile boolean closing;

    public LocalRegion(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        this.demonstrations = Demonstrations.choose(settings);
    }

    /** Starts a region and returns when all of it is ready; leaves nothing behind if that fails. */
    public static LocalRegion start(Settings settings, Terminal terminal)
            throws InterruptedException {
        var region = new LocalRegion(settings, terminal);
        try {
            region.start();
            return region;
        } catch (RuntimeException | InterruptedException e) {
            region.close();
            throw e;
        }
    }

    /**
     * Returns when every part is ready and the demonstration, if one was chosen, is loaded.
     *
     * @throws CannotStart with all that stands against it, before anything was started, or with a
     *     part's own last words
     * @throws CancellationException when the region is closed meanwhile
     */
    public void start() throws InterruptedException {
        terminal.begin(settings);
        var directory = DataDirectory.take(settings);
        data = directory;
        FreePorts.check(settings);
        var starting = processes(directory);
        processes = starting;
        if (closing) {
            throw new CancellationException();
        }
        terminal.starting();
        long began = System.nanoTime();
        starting.start();
        terminal.ready(Duration.ofNanos(System.nanoTime() - began), settings);
        demonstrations.load(settings.addresses(), directory.of("demonstration"), terminal);
    }

    private Processes processes(DataDirectory directory) throws InterruptedException {
        var recipes = new Recipes(settings, directory);
        var supervised = new EnumMap<Part, Supervised>(Part.class);
        new Applications(settings, recipes, terminal)
                .prepare()
                .forEach(
                        (part, application) ->
                                supervised.put(
                                        part,
                                        supervised(
                                                part,
                                                recipes.program(part, application),
                                                directory)));
        return new Processes(supervised);
    }

    private Supervised supervised(Part part, Program program, DataDirectory directory) {
        var where = "127.0.0.1:" + settings.port(part);
        var watcher = terminal.watch(part, where, program.log().toString(), directory.ledger());
        return new Supervised(program, Backoff.USUAL, watcher);
    }

    public Addresses addresses() {
        return settings.addresses();
    }

    /** To kill it, and to wait until it is ready again. */
    public Supervised process(Part part) {
        var started = processes;
        if (started == null) {
            throw new IllegalStateException("The region was not started");
        }
        return started.get(part);
    }

    /** By the part's name: {@code process("registry")}. */
    public Supervised process(String name) {
        return process(Part.named(name).orElseThrow(() -> new IllegalArgumentException(name)));
    }

    /**
     * Stops everything; returns when all processes have ended. May be called at any time, also
     * during the start.
     */
    @Override
    public synchronized void close() {
        closing = true;
        var started = processes;
        if (started != null) {
            terminal.say("stopping");
            started.stop();
            processes = null;
            terminal.say("stopped");
        }
        var taken = data;
        if (taken != null) {
            taken.close();
            data = null;
        }
    }
}
