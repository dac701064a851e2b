package nastavnik.portal.services;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** How the portal calls: as whoever looks at the page, in their language. */
@Configuration(proxyBeanMethods = false)
class Calling {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** The services may say more than a page reads. */
    @Bean
    Services services(
            RestClient.Builder builder,
            TokenOfCaller token,
            SentOnce once,
            PortalSettings settings) {
        RestClient.Builder calling = builder.requestInterceptor(token).requestInterceptor(once);
        return new Services(
                remote(calling, settings.registry()),
                remote(calling, settings.pairing()),
                remote(calling, settings.monitoring()),
                remote(calling, settings.reporting()));
    }

    private static Remote remote(RestClient.Builder builder, URI address) {
        var patience =
                HttpClientSettings.defaults()
                        .withConnectTimeout(Duration.ofSeconds(2))
                        .withReadTimeout(Duration.ofSeconds(60));
        return new Remote(
                builder.clone()
                        .baseUrl(address.toString())
                        .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(patience))
                        .requestInterceptor(Calling::inTheirLanguage)
                        .defaultStatusHandler(
                                status -> status.isError(), (_, answer) -> refuse(answer))
                        .build());
    }

    private static ClientHttpResponse inTheirLanguage(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders()
                .set(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().toLanguageTag());
        return execution.execute(request, body);
    }

    private static void refuse(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        throw new Refused(status, problem(answer.getBody().readAllBytes(), status));
    }

    private static Refused.Problem problem(byte[] body, int status) {
        try {
            return JSON.readValue(body, Refused.Problem.class);
        } catch (JacksonException e) {
            return new Refused.Problem("/problems/http-" + status, null, null, status, null, null);
        }
    }
}
