package nastavnik.registry.programme;

import nastavnik.events.ProgrammeEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where programmes are kept. */
@Configuration
class Programmes {

    @Bean
    AggregateStore<Programme> programmeStore(AggregateStores stores) {
        return stores.open(
                AggregateType.of("programmes", Programme.class, ProgrammeEvent.class)
                        .index("facts.organisation", "facts.cycle"));
    }
}
