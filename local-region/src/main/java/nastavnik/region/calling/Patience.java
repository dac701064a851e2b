package nastavnik.region.calling;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Asks again while a service has not heard of something, is too busy, or is just being restarted.
 */
final class Patience {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Duration atMost;

    Patience(Duration atMost) {
        this.atMost = atMost;
    }

    /** The first answer that does not come too early; the last one if all do. */
    Reply with(Supplier<Reply> asking) {
        long deadline = System.nanoTime() + atMost.toNanos();
        var pause = Duration.ofMillis(30);
        while (true) {
            boolean last = System.nanoTime() > deadline;
            try {
                var reply = asking.get();
                if (last || !reply.isEarly()) {
                    return reply;
                }
            } catch (UncheckedIOException e) {
                if (last) {
                    throw e;
                }
            }
            rest(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
