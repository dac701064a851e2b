package nastavnik.region.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** HTTP as one machine client, with its token. */
final class Wire {

    /** One request. */
    interface Request {
        Reply send() throws IOException, InterruptedException;
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "----nastavnik-demonstration";
    private static final Duration AT_MOST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A new right or a new person is not known everywhere at once. */
    private static final Set<Integer> NOT_YET = Set.of(401, 403, 404, 429, 502, 503);

    private final Addresses addresses;
    private final String credentials;
    private volatile String token = "";

    Wire(String login, Addresses addresses) {
        this.addresses = addresses;
        this.credentials = Base64.getEncoder().encodeToString((login + ":demo").getBytes(UTF_8));
    }

    /** Repeats what came too early; the last answer if it stays so. */
    Reply patiently(Request request) throws InterruptedException {
        long until = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            try {
                var reply = request.send();
                boolean early = NOT_YET.contains(reply.status()) || reply.isTooEarly();
                if (!early || System.nanoTime() > until) {
                    return reply;
                }
                token = reply.status() == 401 ? "" : token;
            } catch (IOException e) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException(e);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    Reply get(Part part, String path) throws IOException, InterruptedException {
        return send(to(part, path).GET().build());
    }

    Reply post(Part part, String path, Object body) throws IOException, InterruptedException {
        return send(
                json(part, path)
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build());
    }

    Reply put(Part part, String path, Object body) throws IOException, InterruptedException {
        return send(
                json(part, path)
                        .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build());
    }

    Reply upload(Part part, String path, String file, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> field(form, "name=\"" + name + "\"", value));
        field(form, "name=\"file\"; filename=\"base.csv\"", file);
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(
                to(part, path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                        .build());
    }

    private static void field(ByteArrayOutputStream form, String disposition, String value) {
        var text =
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, disposition, value);
        form.writeBytes(text.getBytes(UTF_8));
    }

    private HttpRequest.Builder json(Part part, String path)
            throws IOException, InterruptedException {
        return to(part, path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder to(Part part, String path)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(addresses.of(part) + path))
                .timeout(AT_MOST.dividedBy(2))
                .header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException, InterruptedException {
        if (token.isEmpty()) {
            var reply =
                    send(
                            HttpRequest.newBuilder(addresses.token())
                                    .header("Authorization", "Basic " + credentials)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                                    .build());
            token = reply.text("access_token");
        }
        return token;
    }

    private static Reply send(HttpRequest request) throws IOException, InterruptedException {
        var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        var type = response.headers().firstValue("Content-Type").orElse("");
        boolean json = type.contains("json") && !response.body().isEmpty();
        return new Reply(
                request.method() + " " + request.uri().getPath(),
                response.statusCode(),
                json ? JSON.readTree(response.body()) : MissingNode.getInstance());
    }
}
