package nastavnik.region.process;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program that is started again whenever it ends, until it is let go. */
public final class Supervised {

    /** A run this long was a success, whatever ended it. */
    private static final Duration STEADY = Duration.ofSeconds(60);

    private static final Duration GLANCE = Duration.ofMillis(150);

    private final Program program;
    private final Backoff backoff;
    private final Watcher watcher;
    private final Thread keeper;
    private @Nullable Process process;
    private volatile boolean ready;
    private volatile boolean released;
    private volatile int failures;

    public Supervised(Program program, Backoff backoff, Watcher watcher) {
        this.program = program;
        this.backoff = backoff;
        this.watcher = watcher;
        this.keeper = Thread.ofVirtual().name("keeper-" + program.name()).unstarted(this::keep);
    }

    public String name() {
        return program.name();
    }

    public Program program() {
        return program;
    }

    public void start() {
        keeper.start();
    }

    /** Alive, and answered that it is ready. */
    public boolean isReady() {
        var current = current();
        return ready && current != null && current.isAlive();
    }

    /** Fails when it takes longer than that. */
    public void awaitReady(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(name() + " is not ready, see " + program.log());
            }
            Thread.sleep(GLANCE);
        }
    }

    /** How often in a row it ended before it had run for a minute. */
    public int failures() {
        return failures;
    }

    /**
     * Ends the process as the system would when out of memory: no chance to tidy up. Returns when
     * it is gone.
     */
    public void kill9() {
        var current = current();
        if (current != null) {
            current.destroyForcibly().onExit().join();
        }
    }

    /** Asks it to end and never starts it again; returns at once. */
    public void release() {
        released = true;
        keeper.interrupt();
        var current = current();
        if (current != null) {
            endInput(current);
        }
    }

    /** Waits until a released program has ended; what has not by then is killed. */
    public void awaitEnd(Duration patience) {
        var current = current();
        if (current == null) {
            return;
        }
        try {
            if (!current.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill9();
            }
        } catch (InterruptedException e) {
            kill9();
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        while (!released) {
            try {
                oneLife();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void oneLife() throws InterruptedException {
        long began = System.nanoTime();
        var life = launch();
        if (life == null) {
            return;
        }
        awaitReadiness(life, began);
        int exitCode = life.waitFor();
        ready = false;
        if (!released) {
            failures = since(began).compareTo(STEADY) > 0 ? 1 : failures + 1;
            var pause = backoff.after(failures);
            watcher.died(name(), exitCode, pause);
            Thread.sleep(pause);
        }
    }

    private void awaitReadiness(Process life, long began) throws InterruptedException {
        while (life.isAlive() && !ready) {
            if (program.readiness().isReady() && life.isAlive()) {
                ready = true;
                watcher.ready(name(), since(began));
            } else {
                Thread.sleep(GLANCE);
            }
        }
    }

    /** Nothing is started after the release: both hold the same lock. */
    private synchronized @Nullable Process launch() {
        if (released) {
            return null;
        }
        try {
            var launched = program.launch();
            process = launched;
            watcher.started(name(), launched.toHandle());
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private static void endInput(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
