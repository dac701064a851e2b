package nastavnik.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A machine client of the demonstration identity, asking the services as its role allows. */
public final class Somebody {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----story";

    private final Addresses addresses;
    private final Map<String, String> headers;

    private Somebody(Addresses addresses, Map<String, String> headers) {
        this.addresses = addresses;
        this.headers = headers;
    }

    /** With a token got by client credentials, secret {@code demo}. */
    public static Somebody as(String client, Addresses addresses) {
        String basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes(UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(addresses.token())
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        Reply reply = send(request).ok();
        String token = reply.body().path("access_token").asString();
        return new Somebody(addresses, Map.of("Authorization", "Bearer " + token));
    }

    /** A person with a card in the hand and no account. */
    public static Somebody withoutAccount(Addresses addresses) {
        return new Somebody(addresses, Map.of());
    }

    public Somebody header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Somebody(addresses, more);
    }

    public Reply get(Part part, String path) {
        return send(request(part, path).GET().build());
    }

    public Reply post(Part part, String path, Object body) {
        return send(json(part, path).POST(content(body)).build());
    }

    public Reply put(Part part, String path, Object body) {
        return send(json(part, path).PUT(content(body)).build());
    }

    public Reply upload(
            Part part, String path, String filename, String file, Map<String, String> fields) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> write(form, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        write(form, "name=\"file\"; filename=\"" + filename + "\"", file.getBytes(UTF_8));
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(
                request(part, path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                        .build());
    }

    private static void write(ByteArrayOutputStream form, String disposition, byte[] content) {
        form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                        .formatted(BOUNDARY, disposition)
                        .getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(UTF_8));
    }

    private HttpRequest.Builder request(Part part, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(addresses.of(part) + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpRequest.Builder json(Part part, String path) {
        return request(part, path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher content(Object body) {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private static Reply send(HttpRequest request) {
        String asked = request.method() + " " + request.uri();
        try {
            HttpResponse<String> response =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(asked, response.statusCode(), read(response), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(asked, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        @Nullable String type = response.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !response.body().isEmpty()
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
    }
}
