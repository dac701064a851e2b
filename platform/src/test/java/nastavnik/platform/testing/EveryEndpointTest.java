package nastavnik.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for every endpoint of a service, also for the one somebody adds tomorrow: each service
 * extends it beside its application class.
 */
@ServiceTest
public abstract class EveryEndpointTest {

    /** One address of the service; variables of its path are replaced when it is asked. */
    protected record Endpoint(String verb, String pattern) implements Comparable<Endpoint> {

        @Override
        public int compareTo(Endpoint other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return verb + " " + pattern;
        }
    }

    @Autowired protected Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    /** Endpoints that need no token, as «POST /agreement». */
    protected Set<String> withoutToken() {
        return Set.of();
    }

    /** Endpoints that answer whoever is logged in, with or without an appointment. */
    protected Set<String> forWhoeverIsLoggedIn() {
        return Set.of();
    }

    @Test
    void nobodyIsAnsweredWithoutAToken() {
        for (Endpoint endpoint : guarded()) {
            assertThat(ask(api.anonymous(), endpoint)).as(endpoint.toString()).isEqualTo(401);
        }
    }

    @Test
    void anExpiredTokenOpensNothing() {
        String expired = TestTokens.of("curator", Instant.EPOCH);
        Api.As late = api.anonymous().header("Authorization", "Bearer " + expired);
        for (Endpoint endpoint : guarded()) {
            assertThat(ask(late, endpoint)).as(endpoint.toString()).isEqualTo(401);
        }
    }

    @Test
    void whoeverHoldsNoAppointmentIsRefused() {
        for (Endpoint endpoint : guarded()) {
            if (!forWhoeverIsLoggedIn().contains(endpoint.toString())) {
                assertThat(ask(api.as("somebody-without-appointment"), endpoint))
                        .as(endpoint.toString())
                        .isIn(400, 403, 404, 415);
            }
        }
    }

    @Test
    void everyEndpointIsDescribed() {
        JsonNode paths = api.anonymous().get("/v3/api-docs").body().path("paths");

        assertThat(
                        endpoints()
                                .filter(
                                        e ->
                                                !paths.path(e.pattern())
                                                        .has(e.verb().toLowerCase(Locale.ROOT)))
                                .map(Endpoint::toString))
                .isEmpty();
    }

    @Test
    void everyBodyIsDescribedByItsOwnType() {
        JsonNode paths = api.anonymous().get("/v3/api-docs").body().path("paths");

        ours().forEach(
                        (mapping, method) ->
                                endpoints(mapping)
                                        .forEach(
                                                endpoint ->
                                                        assertThat(described(paths, endpoint))
                                                                .as(endpoint.toString())
                                                                .isEqualTo(bodyOf(method))));
    }

    /** The record a handler reads; empty where it reads none. */
    private static String bodyOf(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .map(Class::getCanonicalName)
                .findFirst()
                .orElse("");
    }

    private static String described(JsonNode paths, Endpoint endpoint) {
        return paths.path(endpoint.pattern())
                .path(endpoint.verb().toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString("")
                .replace("#/components/schemas/", "");
    }

    private Set<Endpoint> guarded() {
        return endpoints()
                .filter(endpoint -> !withoutToken().contains(endpoint.toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Endpoint> endpoints() {
        return ours().keySet().stream().flatMap(EveryEndpointTest::endpoints);
    }

    private Map<RequestMappingInfo, HandlerMethod> ours() {
        String service = getClass().getPackageName();
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith(service))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .flatMap(
                        verb ->
                                mapping.getPatternValues().stream()
                                        .map(pattern -> new Endpoint(verb, pattern)));
    }

    private static int ask(Api.As caller, Endpoint endpoint) {
        HttpRequest.BodyPublisher body =
                endpoint.verb().equals("GET")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString("{}");
        String path = endpoint.pattern().replaceAll("\\{\\w+}", "unknown");
        return caller.send(endpoint.verb(), path, body, "application/json").status();
    }
}
