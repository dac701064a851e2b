package nastavnik.pairing.orders;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where orders and their templates are kept. */
@Configuration(proxyBeanMethods = false)
class OrderStore {

    @Bean
    Records<PairingOrder> pairingOrders(Stores stores) {
        return stores.records(
                "orders", PairingOrder.class, List.of("organisation", "status", "pairs"));
    }

    @Bean
    Records<OrderTemplate> orderTemplates(Stores stores) {
        return stores.records("orderTemplates", OrderTemplate.class, List.of());
    }
}
