package nastavnik.platform.aggregate;

import nastavnik.platform.aggregate.Histories.Standing;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.outbox.NewEvents;
import nastavnik.platform.outbox.OutboxRelay;
import nastavnik.platform.replica.Replicas;
import nastavnik.platform.store.Indexes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.util.Map;

@AutoConfiguration
@EnableScheduling
class AggregateConfiguration {

    @Bean
    AggregateStores aggregateStores(
            MongoOperations mongo,
            Indexes indexes,
            NewEvents events,
            OutboxRelay relay,
            Replicas replicas,
            Histories histories,
            Clock clock) {
        return new AggregateStores(mongo, indexes, events, relay, replicas, histories, clock);
    }

    @Bean
    Histories histories(
            Broker broker, @Value("${nastavnik.store.compare-with-topics}") boolean wanted) {
        return new Histories(broker, wanted);
    }

    /** Up when every store is known to hold whatever its topic tells. */
    @Bean
    HealthIndicator historyHealthIndicator(Histories histories) {
        return () -> {
            Map<String, Standing> standing = histories.standing();
            Health.Builder health =
                    standing.containsValue(Standing.BEHIND)
                            ? Health.down()
                            : standing.containsValue(Standing.NOT_COMPARED)
                                    ? Health.outOfService()
                                    : Health.up();
            return health.withDetails(standing).build();
        };
    }

    @Bean
    Ids ids() {
        return new Ids();
    }

    @Bean
    SweepRechecks sweepRechecks(AggregateStores stores, Indexes indexes) {
        return new SweepRechecks(stores, indexes);
    }

    /** Finds second checks that a killed instance left undone. */
    record SweepRechecks(AggregateStores stores, Indexes indexes) {

        @Scheduled(fixedDelay = 1000)
        void sweep() {
            if (indexes.ready()) {
                stores.sweep();
            }
        }
    }
}
