package nastavnik.platform.audit;

import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Indexes;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;
import java.util.List;

@AutoConfiguration
class AuditConfiguration {

    @Bean
    AuditLog auditLog(MongoOperations mongo, Indexes indexes, Clock clock) {
        indexes.want("audit", List.of("subject", "at"));
        return new AuditLog(new Collection(mongo, "audit"), clock);
    }
}
