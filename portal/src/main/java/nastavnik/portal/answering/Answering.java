package nastavnik.portal.answering;

import nastavnik.portal.services.Remote;
import nastavnik.portal.services.Services;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;

/** Asks monitoring on behalf of whoever came with a card; the session travels in a header. */
@Component
class Answering {

    private static final String SESSION = "Answer-Session";

    private final Services services;

    Answering(Services services) {
        this.services = services;
    }

    /** A session that was opened. */
    record Opened(String session) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /**
     * Exchanges a card's code.
     *
     * @param address of the browser, so that guessing is slowed down for who guesses only
     */
    String open(String token, String address) {
        Opened opened =
                Remote.quiet(
                        () ->
                                services.monitoring()
                                        .client()
                                        .post()
                                        .uri("/answer-sessions")
                                        .header("X-Forwarded-For", address)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(Map.of("token", token))
                                        .retrieve()
                                        .body(Opened.class));
        return Objects.requireNonNull(opened).session();
    }

    void verify(String session, int born) {
        send(HttpMethod.POST, "/answer-sessions/verification", session, Map.of("born", born));
    }

    Form form(String session) {
        Form form =
                Remote.quiet(
                        () ->
                                services.monitoring()
                                        .client()
                                        .get()
                                        .uri("/answer-form")
                                        .header(SESSION, session)
                                        .retrieve()
                                        .body(Form.class));
        return Objects.requireNonNull(form);
    }

    void keep(String session, Form.Sheet sheet) {
        send(HttpMethod.PUT, "/answer/draft", session, sheet);
    }

    void answer(String session, Form.Sheet sheet) {
        send(HttpMethod.POST, "/answer", session, sheet);
    }

    private void send(HttpMethod method, String path, String session, Object body) {
        Remote.quiet(
                () ->
                        services.monitoring()
                                .client()
                                .method(method)
                                .uri(path)
                                .header(SESSION, session)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(body)
                                .retrieve()
                                .toBodilessEntity());
    }
}
