package nastavnik.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/** What was acknowledged is never lost, what was read is never rolled back. */
@AutoConfiguration
class StoreConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer durableWritesAndReads(
            @Value("${nastavnik.store.patience}") Duration patience) {
        return settings ->
                settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY)
                        .readPreference(ReadPreference.primary())
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(
                                                patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Bean
    Indexes indexes(MongoOperations mongo) {
        return new Indexes(mongo);
    }

    @Bean
    Stores stores(MongoOperations mongo, Indexes indexes) {
        return new Stores(mongo, indexes);
    }

    /** The region's wall clock; dates are its dates. */
    @Bean
    Clock clock(@Value("${nastavnik.region.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
