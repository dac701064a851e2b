package nastavnik.reporting.target;

import nastavnik.events.CoverageTargetEvent;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.AggregateStores;
import nastavnik.platform.aggregate.AggregateType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

    @Bean
    AggregateStore<CoverageTarget> coverageTargets(AggregateStores stores) {
        return stores.open(
                AggregateType.of(
                        "coverageTargets", CoverageTarget.class, CoverageTargetEvent.class));
    }
}
