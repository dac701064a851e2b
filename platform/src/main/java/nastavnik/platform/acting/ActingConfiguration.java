package nastavnik.platform.acting;

import io.micrometer.tracing.Tracer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@AutoConfiguration
class ActingConfiguration {

    private static final int MORE_THAN_RECURS = 32;

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    /**
     * Each piece of recurring work has a thread of its own: one that waits for the store or the
     * broker, or rebuilds a replica for minutes, holds up no other.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(MORE_THAN_RECURS);
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("recurring-");
        scheduler.setErrorHandler(new Recurring());
        return scheduler;
    }
}
