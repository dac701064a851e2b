package nastavnik.region.calling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A patient caller is answered in the end, and gives each command once. */
class SomebodyTest {

    private static final String DONE = "201 {\"id\":\"1\"}";

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        exchange.getRequestBody().readAllBytes();
        var answer = answers.remove().split(" ", 2);
        var body = answer[1].getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void whatCameTooEarlyIsAskedAgainUnderTheSameKey() {
        answers.addAll(
                List.of("503 {}", "422 {\"type\":\"/problems/mentor-is-in-the-base\"}", DONE));

        var reply = patient().post(Part.PAIRING, "/pairs", Map.of("form", "PUPIL_PUPIL"));

        assertThat(reply.id()).isEqualTo("1");
        assertThat(keys).hasSize(3).doesNotContain("null");
        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @Test
    void theSameCommandHasTheSameKeyAtTheNextLoadingAndAnotherOneAnother() {
        answers.addAll(List.of(DONE, DONE, DONE));

        patient().post(Part.PAIRING, "/pairs", Map.of("form", "PUPIL_PUPIL", "mentor", "1"));
        patient().post(Part.PAIRING, "/pairs", Map.of("mentor", "1", "form", "PUPIL_PUPIL"));
        patient().post(Part.PAIRING, "/pairs", Map.of("form", "PUPIL_PUPIL", "mentor", "2"));

        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
    }

    @Test
    void anItemThatIsNotKnownYetMakesTheWholeListWait() {
        answers.addAll(List.of("200 {\"items\":[{\"problem\":{\"status\":503}}]}", "200 {}"));

        assertThat(patient().post(Part.PAIRING, "/pairs/imports", Map.of()).items()).isEmpty();
    }

    @Test
    void aRefusalStands() {
        answers.add("422 {\"type\":\"/problems/order-is-registered\"}");

        assertThat(patient().post(Part.PAIRING, "/orders", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void whoIsNotPatientHearsTheFirstAnswerAndNamesNoKey() {
        answers.add("503 {}");

        assertThat(somebody().post(Part.PAIRING, "/pairs", Map.of()).status()).isEqualTo(503);
        assertThat(keys).containsExactly("null");
    }

    private Somebody patient() {
        return somebody().patient(Duration.ofSeconds(20));
    }

    private Somebody somebody() {
        return Somebody.withoutAccount(
                new Addresses(Map.of(Part.PAIRING, server.getAddress().getPort())));
    }
}
