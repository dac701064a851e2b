package nastavnik.portal.frame;

import nastavnik.portal.services.PortalSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

import java.time.Clock;

/** Who somebody is, says the region's identity provider; asked for its addresses when needed. */
@Configuration(proxyBeanMethods = false)
class Login {

    /** The name of the registration, part of the redirect address. */
    static final String NASTAVNIK = "nastavnik";

    /** Looked up at the first login, so that the portal starts before the provider does. */
    @Bean
    ClientRegistrationRepository clientRegistrations(PortalSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(PortalSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(NASTAVNIK)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    Clock clock(PortalSettings settings) {
        return Clock.system(settings.timeZone());
    }
}
