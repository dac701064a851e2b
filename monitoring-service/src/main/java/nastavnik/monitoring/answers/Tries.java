package nastavnik.monitoring.answers;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may be wrong. Only wrong tries are counted, so a class that answers behind one
 * address is never held up. The memory is bounded: the longest unused is forgotten first.
 */
final class Tries {

    private static final int MOST_REMEMBERED = 50_000;

    private final int allowed;
    private final Duration within;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    /** So many wrong tries, and as many again after this time. */
    Tries(int allowed, Duration within) {
        this.allowed = allowed;
        this.within = within;
    }

    /** How long to wait before the next try; zero if it may be tried now. */
    synchronized Duration wait(String who) {
        Bucket bucket = buckets.get(who);
        if (bucket == null) {
            return Duration.ZERO;
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Duration.ofNanos(nanos);
    }

    /** One more was wrong; whether it was the last one allowed. */
    synchronized boolean wrong(String who) {
        Bucket bucket = buckets.computeIfAbsent(who, _ -> full());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.getRemainingTokens() == 0;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillIntervally(allowed, within))
                .build();
    }
}
