package nastavnik.platform.replica;

import io.micrometer.core.instrument.MeterRegistry;

import nastavnik.platform.acting.Traces;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.store.Indexes;

import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;

@AutoConfiguration
class ReplicaConfiguration {

    @Bean
    Replicas replicas(
            MongoOperations mongo,
            Indexes indexes,
            Broker broker,
            MeterRegistry meters,
            Traces traces,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new Replicas(mongo, indexes, broker, meters, traces, clock, service);
    }

    @Bean
    ReplicaUpkeep replicaUpkeep(
            Replicas replicas,
            Indexes indexes,
            Admin admin,
            MeterRegistry meters,
            @Value("${spring.application.name}") String service) {
        return new ReplicaUpkeep(replicas, indexes, admin, meters, service);
    }

    /** Up when what was on the topics at the start has been read. */
    @Bean
    HealthIndicator replicasHealthIndicator(ReplicaUpkeep upkeep, Replicas replicas) {
        return () -> {
            Health.Builder health = upkeep.ready() ? Health.up() : Health.outOfService();
            for (Upkeep<?, ?> one : replicas.upkeeps()) {
                health.withDetail(one.type().name() + ".parked", one.parked());
            }
            return health.build();
        };
    }

    /** Up while the broker answers; commands are taken meanwhile, and told when it does. */
    @Bean
    HealthIndicator brokerHealthIndicator(ReplicaUpkeep upkeep) {
        return () -> {
            String trouble = upkeep.trouble();
            return trouble == null
                    ? Health.up().build()
                    : Health.down().withDetail("trouble", trouble).build();
        };
    }

    /** Up when the indexes that guard claims are there. */
    @Bean
    HealthIndicator indexesHealthIndicator(Indexes indexes) {
        return () -> indexes.ready() ? Health.up().build() : Health.outOfService().build();
    }

    @Bean
    ReplicaOperations replicaOperations(Replicas replicas, ReplicaUpkeep upkeep, AuditLog audit) {
        return new ReplicaOperations(replicas, upkeep, audit);
    }
}
