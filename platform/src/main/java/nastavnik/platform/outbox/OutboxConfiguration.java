package nastavnik.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import nastavnik.platform.acting.Traces;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.rights.Municipalities;

import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;

@AutoConfiguration
class OutboxConfiguration {

    @Bean
    NewEvents newEvents(Municipalities municipalities, Traces traces) {
        return new NewEvents(municipalities::of, traces::parent);
    }

    @Bean
    OutboxRelay outboxRelay(
            Producer<String, byte[]> producer,
            AuditLog audit,
            MeterRegistry meters,
            Clock clock,
            @Value("${nastavnik.outbox.limit}") long limit) {
        OutboxRelay relay = new OutboxRelay(new Sending(producer, audit, meters), clock, limit);
        Gauge.builder("nastavnik.outbox.unsent", relay, OutboxRelay::unsent)
                .description("Aggregates with events not told yet")
                .register(meters);
        return relay;
    }

    @Bean
    SweepOutbox sweepOutbox(OutboxRelay relay, MeterRegistry meters) {
        return new SweepOutbox(relay, meters);
    }

    /** Every second; also keeps the figures that are dear to compute. */
    static final class SweepOutbox {

        private final OutboxRelay relay;
        private volatile double ageSeconds;

        SweepOutbox(OutboxRelay relay, MeterRegistry meters) {
            this.relay = relay;
            Gauge.builder("nastavnik.outbox.age", this, sweep -> sweep.ageSeconds)
                    .baseUnit("seconds")
                    .description("How long the oldest untold event has been waiting")
                    .register(meters);
        }

        @Scheduled(fixedDelay = 1000)
        void sweep() {
            relay.sweep();
            ageSeconds = relay.age().toMillis() / 1000.0;
        }
    }
}
