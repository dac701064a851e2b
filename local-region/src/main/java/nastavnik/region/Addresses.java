package nastavnik.region;

import java.net.URI;
import java.util.Map;

/** Where the parts of a region answer. */
public record Addresses(Map<Part, Integer> ports) {

    /** As a browser on this machine writes it. */
    public URI of(Part part) {
        return URI.create("http://localhost:" + ports.get(part));
    }

    /** Where a machine client gets its token. */
    public URI token() {
        return of(Part.IDENTITY).resolve("/oauth2/token");
    }

    public String kafka() {
        return "127.0.0.1:" + ports.get(Part.BROKER);
    }

    public String mongodb() {
        return "mongodb://127.0.0.1:" + ports.get(Part.STORE);
    }

    URI health(Part part) {
        return URI.create(
                "http://127.0.0.1:%d/actuator/health/readiness".formatted(ports.get(part)));
    }
}
