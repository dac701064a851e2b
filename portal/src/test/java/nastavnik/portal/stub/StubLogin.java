package nastavnik.portal.stub;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody is logged in, and their token is always fresh. */
@TestConfiguration(proxyBeanMethods = false)
public class StubLogin {

    private static final ClientRegistration REGISTRATION =
            ClientRegistration.withRegistrationId("nastavnik")
                    .clientId("portal")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .authorizationUri("http://localhost/authorize")
                    .tokenUri("http://localhost/token")
                    .build();

    @Bean
    @Primary
    OAuth2AuthorizedClientManager freshTokens() {
        return request -> client(request.getPrincipal().getName());
    }

    private static OAuth2AuthorizedClient client(String login) {
        return new OAuth2AuthorizedClient(
                REGISTRATION,
                login,
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        "token-of-" + login,
                        Instant.EPOCH,
                        Instant.MAX));
    }

    /** A person who logged in. */
    public static OAuth2AuthenticationToken person(String login, String name) {
        var authority = new SimpleGrantedAuthority("ROLE_USER");
        var user =
                new DefaultOAuth2User(
                        List.of(authority), Map.of("sub", login, "name", name), "sub");
        return new OAuth2AuthenticationToken(user, List.of(authority), "nastavnik");
    }
}
