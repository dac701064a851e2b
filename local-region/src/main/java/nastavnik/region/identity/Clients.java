package nastavnik.region.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The portal, and one machine client for each account. */
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final TokenSettings TOKENS =
            TokenSettings.builder()
                    .accessTokenTimeToLive(Duration.ofMinutes(15))
                    .refreshTokenTimeToLive(Duration.ofHours(8))
                    .reuseRefreshTokens(false)
                    .build();

    @Bean
    RegisteredClientRepository registeredClients(
            IdentitySettings settings, PasswordEncoder encoder) {
        var clients = new ArrayList<RegisteredClient>();
        clients.add(portal(settings, encoder.encode(settings.portalSecret())));
        // Encoded anew for each, for the store refuses two clients with the same encoded secret.
        settings.accounts()
                .forEach(
                        account ->
                                clients.add(
                                        machine(
                                                account.login(),
                                                encoder.encode(settings.password()))));
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient portal(IdentitySettings settings, String secret) {
        var addresses = asWritten(settings.portal().toString());
        return client("portal", secret)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUris(
                        uris ->
                                addresses.forEach(
                                        base -> uris.add(base + "/login/oauth2/code/nastavnik")))
                .postLogoutRedirectUris(
                        uris -> addresses.forEach(base -> uris.addAll(List.of(base, base + "/"))))
                .scope("openid")
                .scope("profile")
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .build();
    }

    private static RegisteredClient machine(String login, String secret) {
        return client(login, secret).authorizationGrantType(CLIENT_CREDENTIALS).build();
    }

    private static RegisteredClient.Builder client(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .tokenSettings(TOKENS);
    }

    /** People type both names of their own machine. */
    private static List<String> asWritten(String portal) {
        return List.of(portal, portal.replace("//localhost", "//127.0.0.1"));
    }
}
