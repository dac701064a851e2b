package nastavnik.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which tokens the services take, by the settings they all share, from a provider that is there.
 */
class TokensTest {

    private static final RSAKey KEY = key();
    private static final RSAKey ANOTHER = key();
    private static HttpServer provider;
    private static String issuer;

    @BeforeAll
    static void startProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        answer(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, issuer));
        answer("/keys", new JWKSet(KEY.toPublicJWK()).toString());
        provider.start();
    }

    @AfterAll
    static void stopProvider() {
        provider.stop(0);
    }

    private static void answer(String path, String json) {
        provider.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        byte[] body = json.getBytes(UTF_8);
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }

    @Test
    void aTokenOfTheIssuerForTheServicesIsTaken() throws JOSEException {
        String token = signed(claims(), KEY);

        decoding(decoder -> assertThat(decoder.decode(token).getSubject()).isEqualTo("curator"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void anythingElseIsRefused(String what, String token) {
        decoding(
                decoder ->
                        assertThatThrownBy(() -> decoder.decode(token))
                                .as(what)
                                .isInstanceOf(JwtException.class));
    }

    static Stream<Arguments> bad() throws JOSEException {
        Instant past = Instant.now().minusSeconds(600);
        return Stream.of(
                Arguments.of("of another issuer", with(c -> c.issuer("http://127.0.0.1:1"))),
                Arguments.of("of no issuer", with(c -> c.issuer(null))),
                Arguments.of("for somebody else", with(c -> c.audience("portal"))),
                Arguments.of("for nobody", with(c -> c.audience((String) null))),
                Arguments.of("expired", with(c -> c.expirationTime(Date.from(past)))),
                Arguments.of("without an end", with(c -> c.expirationTime(null))),
                Arguments.of(
                        "not valid yet",
                        with(c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(600))))),
                Arguments.of("signed by a stranger", signed(claims(), ANOTHER)),
                Arguments.of("not signed", new PlainJWT(claims().build()).serialize()),
                Arguments.of("signed with the public key as a secret", forged()),
                Arguments.of("nonsense", "nonsense"));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("curator")
                .issuer(issuer)
                .audience("nastavnik")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static String with(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(change.apply(claims()), KEY);
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String forged() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void decoding(Consumer<JwtDecoder> work) {
        new WebApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(
                        "spring.config.location=classpath:nastavnik-platform.yml",
                        "NASTAVNIK_ISSUER_URI=" + issuer)
                .withConfiguration(
                        AutoConfigurations.of(
                                OAuth2ResourceServerAutoConfiguration.class,
                                TokenConfiguration.class))
                .run(context -> work.accept(context.getBean(JwtDecoder.class)));
    }
}
