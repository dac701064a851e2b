package nastavnik.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal's login as a browser goes through it. */
class LoginTest {

    private static final String BACK = "http://localhost:8080/login/oauth2/code/nastavnik";
    // The example of RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @TempDir private static Path directory;
    private static ConfigurableApplicationContext identity;
    private static String base;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        identity =
                new SpringApplicationBuilder(IdentityApplication.class)
                        .properties("spring.config.name=identity")
                        .run(
                                "--server.port=0",
                                "--nastavnik.identity.key-file=" + directory.resolve("key.json"));
        base = "http://localhost:" + identity.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void oneClickOnAnAccountLeadsBackToThePortalWithACode() throws Exception {
        var code = login("curator");

        var tokens = exchange(code, VERIFIER);
        assertThat(tokens.statusCode()).isEqualTo(200);
        assertThat(tokens.body()).contains("access_token", "refresh_token", "id_token");
    }

    @Test
    void aCodeWithoutItsProofIsWorthNothing() throws Exception {
        assertThat(exchange(login("head"), "x".repeat(43)).statusCode()).isEqualTo(400);
    }

    @Test
    void anotherReturnAddressIsRefused() throws Exception {
        var elsewhere = authorize("http://localhost:8080/elsewhere");

        assertThat(browser.send(page(elsewhere), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aWrongPasswordSaysSoInRussian() throws Exception {
        var csrf = csrf(get(base + "/login").body());
        var refused =
                post("/login", Map.of("username", "curator", "password", "guess", "_csrf", csrf));

        var answer = get(location(refused));
        assertThat(answer.body()).contains("role=\"alert\"", "Пароль у всех");
    }

    @Test
    void loggingOutOfThePortalEndsTheSessionHereToo() throws Exception {
        var tokens = exchange(login("coordinator"), VERIFIER).body();
        var hint = field(tokens, "\"id_token\":\"([^\"]+)");

        var left =
                get(
                        base
                                + "/connect/logout?id_token_hint="
                                + hint
                                + "&post_logout_redirect_uri=http://localhost:8080/");
        assertThat(location(left)).isEqualTo("http://localhost:8080/");
        assertThat(location(get(authorize(BACK)))).endsWith("/login");
    }

    private String login(String account) throws IOException, InterruptedException {
        assertThat(location(get(authorize(BACK)))).endsWith("/login");
        var page = get(base + "/login").body();
        assertThat(page).contains("value=\"" + account + "\"");
        var entered =
                post(
                        "/login",
                        Map.of("username", account, "password", "demo", "_csrf", csrf(page)));
        var back = location(get(location(entered)));
        assertThat(back).startsWith(BACK + "?code=").contains("state=s1");
        return field(back, "code=([^&]+)");
    }

    private HttpResponse<String> exchange(String code, String verifier)
            throws IOException, InterruptedException {
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier,
                        "client_id",
                        "portal",
                        "client_secret",
                        "demo"));
    }

    private static String authorize(String redirect) {
        return base
                + "/oauth2/authorize?response_type=code&client_id=portal&scope=openid%20profile&state=s1"
                + "&code_challenge_method=S256&code_challenge="
                + CHALLENGE
                + "&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(page(address), BodyHandlers.ofString());
    }

    private static HttpRequest page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
    }

    private HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body =
                form.entrySet().stream()
                        .map(
                                e ->
                                        e.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String csrf(String page) {
        return field(page, "name=\"_csrf\" value=\"([^\"]+)");
    }

    private static String field(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
