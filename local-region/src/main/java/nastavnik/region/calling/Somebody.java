package nastavnik.region.calling;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who asks: a machine client of the demonstration identity, or a person without an account. */
public final class Somebody {

    private static final String KEY = "Idempotency-Key";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(90);

    private final Addresses addresses;
    private final @Nullable Token token;
    private final Map<String, String> headers;
    private final @Nullable Patience patience;

    private Somebody(
            Addresses addresses,
            @Nullable Token token,
            Map<String, String> headers,
            @Nullable Patience patience) {
        this.addresses = addresses;
        this.token = token;
        this.headers = headers;
        this.patience = patience;
    }

    /** By the client's name; everybody's secret is {@code demo}. */
    public static Somebody as(String client, Addresses addresses) {
        return new Somebody(addresses, new Token(client, addresses), Map.of(), null);
    }

    /** A person with a card in the hand. */
    public static Somebody withoutAccount(Addresses addresses) {
        return new Somebody(addresses, null, Map.of(), null);
    }

    /** The same person, who also sends this. */
    public Somebody header(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Somebody(addresses, token, more, patience);
    }

    /**
     * The same person, who asks again what came too early or was not answered. A command keeps its
     * idempotency key, also at the next loading, so it is carried out once.
     */
    public Somebody patient(Duration atMost) {
        return new Somebody(addresses, token, headers, new Patience(atMost));
    }

    public Reply get(Part part, String path) {
        return send(part, path, "GET", new byte[0], "");
    }

    public Reply post(Part part, String path, Object body) {
        return send(part, path, "POST", Wire.json(body), "application/json");
    }

    public Reply put(Part part, String path, Object body) {
        return send(part, path, "PUT", Wire.json(body), "application/json");
    }

    public Reply delete(Part part, String path) {
        return send(part, path, "DELETE", new byte[0], "");
    }

    /** A file with the other fields of its form. */
    public Reply upload(
            Part part, String path, String filename, String file, Map<String, String> fields) {
        return send(
                part,
                path,
                "POST",
                Wire.form(filename, file, new TreeMap<>(fields)),
                "multipart/form-data; boundary=" + Wire.BOUNDARY);
    }

    /** Every page of a list. */
    public List<JsonNode> pages(Part part, String path) {
        var all = new ArrayList<JsonNode>();
        var page = get(part, path).ok();
        all.addAll(page.items());
        while (!page.field("next").isEmpty()) {
            var next = path + (path.contains("?") ? "&" : "?") + "after=" + page.field("next");
            page = get(part, next).ok();
            all.addAll(page.items());
        }
        return all;
    }

    private Reply send(Part part, String path, String method, byte[] body, String type) {
        if (patience == null) {
            return once(part, path, method, body, type);
        }
        return patience.with(() -> once(part, path, method, body, type));
    }

    private Reply once(Part part, String path, String method, byte[] body, String type) {
        var request =
                HttpRequest.newBuilder(URI.create(addresses.of(part) + path))
                        .timeout(LONGEST_ANSWER)
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (patience != null && !type.isEmpty() && !headers.containsKey(KEY)) {
            request.header(KEY, key(part, path, method, body));
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        var reply = Wire.send(request.build());
        if (reply.status() == 401 && token != null) {
            token.forget();
        }
        return reply;
    }

    /** The same command has the same key, whenever it is given. */
    private String key(Part part, String path, String method, byte[] body) {
        var command = new ByteArrayOutputStream();
        var head = part + " " + method + " " + path + " " + headers + "\n";
        command.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        command.writeBytes(body);
        return UUID.nameUUIDFromBytes(command.toByteArray()).toString();
    }
}
