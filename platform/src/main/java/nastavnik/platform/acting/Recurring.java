package nastavnik.platform.acting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ErrorHandler;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Recurring work is tried again at its next time. While a part of the region is down that would be
 * a line a second: one a minute says as much, and no stack trace.
 */
final class Recurring implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);
    private static final long QUIET_NANOS = Duration.ofMinutes(1).toNanos();

    private final Map<String, Long> said = new ConcurrentHashMap<>();

    @Override
    public void handleError(Throwable error) {
        String kind = error.getClass().getSimpleName();
        long now = System.nanoTime();
        Long before = said.get(kind);
        if (before == null || now - before > QUIET_NANOS) {
            said.put(kind, now);
            LOG.warn("Recurring work failed and is tried again: {}", kind);
        }
        LOG.debug("Recurring work failed", error);
    }
}
