package nastavnik.region;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of a region. Names are those of logs, settings and messages. */
public enum Part {
    STORE(27017, 512),
    BROKER(9092, 512),
    IDENTITY(9000, 128),
    REGISTRY(8081, 448),
    PAIRING(8082, 448),
    MONITORING(8083, 320),
    REPORTING(8084, 448),
    PORTAL(8080, 320);

    /** What the services cannot work without. */
    public static final List<Part> FOUNDATION = List.of(STORE, BROKER, IDENTITY);

    private final int usualPort;
    private final int heapMegabytes;

    Part(int usualPort, int heapMegabytes) {
        this.usualPort = usualPort;
        this.heapMegabytes = heapMegabytes;
    }

    public static Optional<Part> named(String name) {
        return Arrays.stream(values()).filter(part -> part.title().equals(name)).findFirst();
    }

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    int usualPort() {
        return usualPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    boolean isFoundation() {
        return FOUNDATION.contains(this);
    }

    /** The Maven module it is built by; the foundation comes with this one. */
    String module() {
        return switch (this) {
            case STORE, BROKER, IDENTITY -> "local-region";
            case PORTAL -> "portal";
            case REGISTRY, PAIRING, MONITORING, REPORTING -> title() + "-service";
        };
    }
}
