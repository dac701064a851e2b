package nastavnik.portal.services;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Passes on the token of the person, renewed where it has run out. Whoever came with a card has
 * none, and none is sent.
 */
@Component
class TokenOfCaller implements ClientHttpRequestInterceptor {

    private final OAuth2AuthorizedClientManager clients;

    TokenOfCaller(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person instanceof OAuth2AuthenticationToken login) {
            request.getHeaders().setBearerAuth(token(login));
        }
        return execution.execute(request, body);
    }

    private String token(OAuth2AuthenticationToken login) {
        OAuth2AuthorizedClient client;
        try {
            client =
                    clients.authorize(
                            OAuth2AuthorizeRequest.withClientRegistrationId(
                                            login.getAuthorizedClientRegistrationId())
                                    .principal(login)
                                    .build());
        } catch (ClientAuthorizationException e) {
            throw new LoginOver(e);
        }
        if (client == null) {
            throw new LoginOver(null);
        }
        return client.getAccessToken().getTokenValue();
    }
}
