package nastavnik.platform.acting;

import io.micrometer.tracing.Tracer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

@AutoConfiguration
class ActingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ActingConfiguration.class);

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    /**
     * Recurring work is tried again at its next time; a store that is down is no reason for a stack
     * trace.
     */
    @Bean
    SimpleAsyncTaskScheduler taskScheduler() {
        SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("recurring-");
        scheduler.setErrorHandler(
                error ->
                        LOG.warn("Recurring work failed and is tried again: {}", error.toString()));
        return scheduler;
    }
}
