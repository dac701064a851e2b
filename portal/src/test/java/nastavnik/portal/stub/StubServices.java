package nastavnik.portal.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** All four services at one address: answers what was said, and remembers what was asked. */
public final class StubServices {

    /** In Latin-1, so that any byte fits: a record holds no arrays. */
    private record Answer(int status, String type, String latin) {

        static Answer of(int status, String type, byte[] body) {
            return new Answer(status, type, new String(body, StandardCharsets.ISO_8859_1));
        }

        byte[] body() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** What was asked. */
    public record Asked(
            String method, String path, String body, Map<String, List<String>> headers) {

        /** The first value of a header, or nothing. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public StubServices() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where they listen. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * Says what to answer; {@code *} in the path stands for one segment, a query is not looked at.
     */
    public StubServices on(String method, String path, String json) {
        return on(method, path, 200, json);
    }

    /** The same with a status. */
    public StubServices on(String method, String path, int status, String json) {
        String type = status >= 400 ? "application/problem+json" : "application/json";
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        answers.put(method + " " + path, Answer.of(status, type, body));
        return this;
    }

    /** A file. */
    public StubServices file(String method, String path, String type, byte[] body) {
        answers.put(method + " " + path, Answer.of(200, type, body));
        return this;
    }

    /** What was asked in this way, oldest first. */
    public List<Asked> asked(String method, String path) {
        return asked.stream()
                .filter(one -> one.method().equals(method) && matches(path, one.path()))
                .toList();
    }

    /** Forgets what was asked. */
    public void forget() {
        asked.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestMethod(), path, body, exchange.getRequestHeaders()));
        Answer answer =
                answers.entrySet().stream()
                        .filter(one -> fits(one.getKey(), exchange.getRequestMethod(), path))
                        .min((a, b) -> stars(a.getKey()) - stars(b.getKey()))
                        .map(Map.Entry::getValue)
                        .orElse(new Answer(404, "application/problem+json", "{}"));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        byte[] bytes = answer.body();
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static boolean fits(String key, String method, String path) {
        int space = key.indexOf(' ');
        return key.substring(0, space).equals(method) && matches(key.substring(space + 1), path);
    }

    private static boolean matches(String pattern, String path) {
        return path.matches(pattern.replace(".", "\\.").replace("*", "[^/]+"));
    }

    private static int stars(String key) {
        return Math.toIntExact(key.chars().filter(c -> c == '*').count());
    }
}
