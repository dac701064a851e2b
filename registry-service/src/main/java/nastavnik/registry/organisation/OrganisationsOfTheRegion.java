package nastavnik.registry.organisation;

import nastavnik.events.OrganisationEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where organisations are kept. */
@Configuration
class OrganisationsOfTheRegion {

    @Bean
    AggregateStore<Organisation> organisationStore(AggregateStores stores) {
        return stores.open(
                AggregateType.of("organisations", Organisation.class, OrganisationEvent.class)
                        .index("facts.parent")
                        .index("facts.kind"));
    }
}
