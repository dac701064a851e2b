package nastavnik.platform.broker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Looks whether the topics are as they must be, since a topic that forgets or is compacted takes
 * the truth with it, silently. The service works meanwhile: it is the operator who must act.
 */
final class TopicWatch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);

    private final Topics topics;
    private volatile Health health = Health.unknown().build();
    private volatile Map<String, List<String>> said = Map.of();

    TopicWatch(Topics topics) {
        this.topics = topics;
    }

    @Override
    public Health health() {
        return health;
    }

    /** First when the service has found its broker, then every minute. */
    @Scheduled(fixedDelay = 60_000)
    void look() {
        try {
            Map<String, List<String>> found = topics.deviations();
            health =
                    found.isEmpty()
                            ? Health.up().build()
                            : Health.down().withDetails(found).build();
            say(found);
        } catch (ExecutionException e) {
            health = Health.unknown().withDetail("trouble", kind(e)).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(Map<String, List<String>> found) {
        if (!found.isEmpty() && !found.equals(said)) {
            LOG.error("Topics are not as docs/operations.md (Kafka) wants them: {}", found);
        } else if (found.isEmpty() && !said.isEmpty()) {
            LOG.info("The topics are as they should be again");
        }
        said = found;
    }

    private static String kind(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getSimpleName();
    }
}
