package nastavnik.region.calling;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Requests and replies as they go over the wire. */
final class Wire {

    static final String BOUNDARY = "----nastavnik";

    /** In one order always: the idempotency key of a command is made of its bytes. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    /**
     * Sends once.
     *
     * @throws UncheckedIOException when nobody answers
     * @throws CancellationException when the thread is interrupted
     */
    static Reply send(HttpRequest request) {
        var asked = request.method() + " " + request.uri().getRawPath();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(asked, response.statusCode(), read(response), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(asked);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !response.body().isEmpty()
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
    }

    static byte[] json(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    /** A form with one file, as a browser sends it. */
    static byte[] form(String filename, String file, Map<String, String> fields) {
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> field(form, "name=\"" + name + "\"", value));
        field(form, "name=\"file\"; filename=\"" + filename + "\"", file);
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }

    private static void field(ByteArrayOutputStream form, String disposition, String value) {
        var text =
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, disposition, value);
        form.writeBytes(text.getBytes(UTF_8));
    }
}
