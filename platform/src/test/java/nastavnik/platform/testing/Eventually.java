package nastavnik.platform.testing;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.ThrowingRunnable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Awaits a condition; never sleeps and hopes. */
public final class Eventually {

    private static final Logger LOG = LoggerFactory.getLogger("waited-in-vain");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    /** Until the assertions hold. */
    public static void holds(ThrowingRunnable assertions) {
        holdsWithin(PATIENCE, assertions);
    }

    /** Until the assertions hold, which is promised to be soon. */
    public static void holdsWithin(Duration promised, ThrowingRunnable assertions) {
        patiently(promised, wait -> wait.untilAsserted(assertions));
    }

    /** Until the condition is true. */
    public static void until(Callable<Boolean> condition) {
        patiently(PATIENCE, wait -> wait.until(condition));
    }

    /** What hangs can be read from the threads; nobody will see them again. */
    private static void patiently(Duration patience, Consumer<ConditionFactory> what) {
        try {
            what.accept(
                    Awaitility.await()
                            .dontCatchUncaughtExceptions()
                            .atMost(patience)
                            .pollInterval(Duration.ofMillis(50)));
        } catch (ConditionTimeoutException e) {
            LOG.error("Waited in vain; the threads:\n{}", threads());
            throw e;
        }
    }

    private static String threads() {
        StringBuilder all = new StringBuilder();
        for (var info : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            all.append(info);
        }
        return all.toString();
    }
}
