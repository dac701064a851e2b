package nastavnik.platform.broker;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A broker acknowledges a change a moment before it acts on it itself. */
final class Settled {

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private Settled() {}

    /** Whether what was told can be seen. */
    interface Check {
        boolean holds() throws ExecutionException, InterruptedException;
    }

    /**
     * Waits until it can.
     *
     * @throws IllegalStateException if that takes longer than a minute
     */
    static void await(String what, Check check) throws ExecutionException, InterruptedException {
        long begun = System.nanoTime();
        while (!check.holds()) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("The broker does not act on it: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
