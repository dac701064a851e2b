package nastavnik.region.calling;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.region.Addresses;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;

/** A machine client's token, renewed before it ends. */
final class Token {

    private static final Duration SPARE = Duration.ofSeconds(60);

    private final HttpRequest request;
    private String token = "";
    private long until;

    Token(String client, Addresses addresses) {
        var credentials = Base64.getEncoder().encodeToString((client + ":demo").getBytes(UTF_8));
        this.request =
                HttpRequest.newBuilder(addresses.token())
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
    }

    synchronized String get() {
        if (token.isEmpty() || System.nanoTime() > until) {
            var reply = Wire.send(request).ok();
            var life = Duration.ofSeconds(reply.body().path("expires_in").asLong(0));
            token = reply.field("access_token");
            until = System.nanoTime() + life.minus(SPARE).toNanos();
        }
        return token;
    }

    /** A service did not like it. */
    synchronized void forget() {
        token = "";
    }
}
