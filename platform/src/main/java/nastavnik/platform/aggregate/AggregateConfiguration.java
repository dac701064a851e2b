package nastavnik.platform.aggregate;

import nastavnik.platform.outbox.NewEvents;
import nastavnik.platform.outbox.OutboxRelay;
import nastavnik.platform.store.Indexes;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;

@AutoConfiguration
@EnableScheduling
class AggregateConfiguration {

    @Bean
    AggregateStores aggregateStores(
            MongoOperations mongo,
            Indexes indexes,
            NewEvents events,
            OutboxRelay relay,
            Clock clock) {
        return new AggregateStores(mongo, indexes, events, relay, clock);
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
