package nastavnik.stage;

import nastavnik.region.calling.Reply;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Events need a moment from one service to the next; a killed service needs some more. */
public final class Patience {

    private static final Duration LONG = Duration.ofMinutes(2);

    private Patience() {}

    public static void until(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(condition);
    }

    public static void holds(String what, ThrowingRunnable assertions) {
        holds(what, LONG, assertions);
    }

    public static void holds(String what, Duration most, ThrowingRunnable assertions) {
        Awaitility.await(what)
                .atMost(most)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .untilAsserted(assertions);
    }

    /** Asks again while the service is being restarted or has not heard of something yet. */
    public static Reply again(Supplier<Reply> asking) {
        return Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(asking::get, reply -> reply.status() < 300);
    }
}
