package nastavnik.registry.people;

import nastavnik.events.ParticipantEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;
import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;
import nastavnik.registry.card.Recognition;
import nastavnik.registry.card.RegistryKeys;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.SignerPolicy;
import nastavnik.registry.preliminary.Preliminary;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.util.List;

/** Where people are kept. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties({RegistryKeys.class, SignerPolicy.class})
class PeopleConfiguration {

    @Bean
    AggregateStore<Participant> participants(AggregateStores stores) {
        return stores.open(
                AggregateType.of("participants", Participant.class, ParticipantEvent.class)
                        .index("stays.organisation")
                        .index("ageGroup", "born")
                        .index("destructionDue")
                        .index("consents.until"));
    }

    @Bean
    Records<Preliminary> preliminaryRecords(Stores stores) {
        return stores.records("preliminary", Preliminary.class, List.of("organisation"));
    }

    @Bean
    Records<Recognition> recognitionRecords(Stores stores) {
        return stores.records("recognitions", Recognition.class, List.of("person"));
    }
}
