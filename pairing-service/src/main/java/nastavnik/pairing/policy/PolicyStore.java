package nastavnik.pairing.policy;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where the versions are kept. */
@Configuration(proxyBeanMethods = false)
class PolicyStore {

    @Bean
    Records<Policy> policyRecords(Stores stores) {
        return stores.records("policies", Policy.class, List.of());
    }
}
