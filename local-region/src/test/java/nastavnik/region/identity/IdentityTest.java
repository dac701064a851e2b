package nastavnik.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

class IdentityTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private static Path directory;
    private static ConfigurableApplicationContext identity;
    private static String base;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        identity = start(directory.resolve("key.json"));
        base = address(identity);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    private static ConfigurableApplicationContext start(Path key) {
        return new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=identity")
                .run("--server.port=0", "--nastavnik.identity.key-file=" + key);
    }

    private static String address(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    @Test
    void aMachineClientGetsATokenForItsOwnLogin() throws Exception {
        var claims = claims(token("coordinator-2", "demo").get("access_token").asString());

        assertThat(claims.get("sub").asString()).isEqualTo("coordinator-2");
        assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:9000");
        assertThat(claims.get("aud").toString()).contains("nastavnik");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(15 * 60);
    }

    @Test
    void aWrongSecretGetsNoToken() throws Exception {
        assertThat(token("coordinator", "guess").get("error").asString())
                .isEqualTo("invalid_client");
    }

    @Test
    void everySchoolOfTheDistrictHasAHeadAndACurator() throws Exception {
        for (var login : new String[] {"head", "curator", "head-13", "curator-13"}) {
            assertThat(token(login, "demo").has("access_token")).isTrue();
        }
    }

    @Test
    void theFirstSchoolHasAClassTeacherAndAPsychologist() throws Exception {
        for (var login : new String[] {"class-teacher", "psychologist"}) {
            assertThat(token(login, "demo").has("access_token")).isTrue();
        }
    }

    @Test
    void theHeadOfTheDistrictAndTheEnterprisesHaveLoginsOfTheirOwn() throws Exception {
        for (var login : new String[] {"municipal-head", "partner", "partner-2"}) {
            assertThat(token(login, "demo").has("access_token")).isTrue();
        }
    }

    @Test
    void theSigningKeyOutlivesARestart() throws Exception {
        var before = get(base + "/oauth2/jwks").body();

        try (var again = start(directory.resolve("key.json"))) {
            assertThat(get(address(again) + "/oauth2/jwks").body()).isEqualTo(before);
        }
    }

    @Test
    void healthIsOpenAndTellsItsStatusOnly() throws Exception {
        for (String path : List.of("", "/readiness")) {
            assertThat(get(base + "/actuator/health" + path).body())
                    .contains("UP")
                    .doesNotContain("details", "components");
        }
    }

    private JsonNode token(String client, String secret) throws IOException, InterruptedException {
        var credentials =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
