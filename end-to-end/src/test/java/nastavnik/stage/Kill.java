package nastavnik.stage;

import nastavnik.region.LocalRegion;
import nastavnik.region.Part;
import nastavnik.region.calling.Reply;

import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Ends a service as the system would when out of memory, at a moment that is seen, not guessed. */
public final class Kill {

    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final LocalRegion region;

    public Kill(LocalRegion region) {
        this.region = region;
    }

    /**
     * Begins some work, kills the service as soon as the work is seen half done, and returns when
     * the service is back. Fails if the work was over first: then nothing was proved.
     *
     * @param work whose answer never comes
     */
    public void inTheMiddleOf(Callable<Reply> work, Part part, Callable<Boolean> halfDone) {
        CompletableFuture<Reply> working = begun(work);
        await(part + " is seen half way", () -> working.isDone() || halfDone.call());
        at(part);
        if (!working.handle((_, problem) -> problem != null).join()) {
            throw new AssertionError("The work was over before the kill: " + working.join().text());
        }
        awaitReady(part);
    }

    /**
     * As above, but the work is another service's and goes on to its end.
     *
     * @return how it ended
     */
    public Reply beside(Callable<Reply> work, Part part, Callable<Boolean> halfDone) {
        CompletableFuture<Reply> working = begun(work);
        await("half way", () -> working.isDone() || halfDone.call());
        at(part);
        awaitReady(part);
        return working.join();
    }

    /** Now; it is started again by itself. */
    public void at(Part part) {
        region.process(part).kill9();
    }

    public void awaitReady(Part part) {
        try {
            region.process(part).awaitReady(AT_MOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Reply> begun(Callable<Reply> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(AT_MOST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(condition);
    }
}
