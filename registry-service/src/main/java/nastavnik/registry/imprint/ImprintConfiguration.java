package nastavnik.registry.imprint;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where imprints are kept. */
@Configuration
class ImprintConfiguration {

    @Bean
    Records<Imprint> imprintRecords(Stores stores) {
        return stores.records(
                "people-imprints", Imprint.class, List.of("run", "person", "expires"));
    }
}
