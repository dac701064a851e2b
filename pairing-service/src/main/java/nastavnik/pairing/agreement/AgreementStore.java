package nastavnik.pairing.agreement;

import nastavnik.platform.store.Records;
import nastavnik.platform.store.Stores;
import nastavnik.platform.web.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where links and sessions are kept, and which addresses need no account. */
@Configuration(proxyBeanMethods = false)
class AgreementStore {

    @Bean
    Records<Link> agreementLinks(Stores stores) {
        return stores.records("agreementLinks", Link.class, List.of("pair"));
    }

    @Bean
    Records<Session> agreementSessions(Stores stores) {
        return stores.records("agreementSessions", Session.class, List.of("until"));
    }

    @Bean
    PublicPaths withoutAccount() {
        return PublicPaths.of("/agreement-sessions", "/agreement");
    }
}
