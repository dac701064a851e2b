package nastavnik.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** Asks the service under test over HTTP, as somebody. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final IntSupplier port;

    Api(IntSupplier port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param body as JSON; missing where it is none
     */
    public record Reply(HttpResponse<byte[]> response, JsonNode body) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String id() {
            return body.path("id").asString();
        }

        public long revision() {
            return body.path("revision").asLong();
        }

        @Override
        public String toString() {
            return status() + " " + new String(bytes(), UTF_8);
        }
    }

    /** Asks with a login's token. */
    public As as(String login) {
        return new As(Map.of("Authorization", "Bearer " + TestTokens.of(login)));
    }

    /** Asks with headers of one's own, such as a bad token. */
    public As with(Map<String, String> headers) {
        return new As(headers);
    }

    /** Asks without a token. */
    public As anonymous() {
        return new As(Map.of());
    }

    /** Somebody asking. */
    public final class As {

        private final Map<String, String> headers;

        private As(Map<String, String> headers) {
            this.headers = headers;
        }

        /** The same, with one more header. */
        public As header(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new As(more);
        }

        public Reply get(String path) {
            return send("GET", path, HttpRequest.BodyPublishers.noBody(), null);
        }

        public Reply post(String path, Object body) {
            return send("POST", path, json(body), "application/json");
        }

        public Reply put(String path, Object body) {
            return send("PUT", path, json(body), "application/json");
        }

        public Reply delete(String path) {
            return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), null);
        }

        /** Sends a form with one file and text fields. */
        public Reply upload(String path, String filename, byte[] file, Map<String, String> fields) {
            Multipart form = new Multipart();
            fields.forEach(form::field);
            form.file("file", filename, file);
            return send("POST", path, form.body(), form.contentType());
        }

        /** Sends whatever one likes. */
        public Reply send(
                String method,
                String path,
                HttpRequest.BodyPublisher body,
                @Nullable String contentType) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port.getAsInt() + path))
                            .method(method, body);
            headers.forEach(request::header);
            if (contentType != null) {
                request.header("Content-Type", contentType);
            }
            try {
                HttpResponse<byte[]> response =
                        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                return new Reply(response, read(response));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofByteArray(
                body instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(body));
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json && response.body().length > 0
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
    }
}
