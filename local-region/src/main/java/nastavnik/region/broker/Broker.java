package nastavnik.region.broker;

import kafka.Kafka;
import kafka.tools.StorageTool;

import org.apache.kafka.common.Uuid;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Starts one Kafka node that is broker and controller at once. Formats its directory the first time
 * and never again, so that what was acknowledged is there after any kind of stop.
 *
 * <p>Environment: {@code NASTAVNIK_BROKER_PORT} (9092), {@code NASTAVNIK_BROKER_DATA} (a
 * directory).
 */
public final class Broker {

    private Broker() {}

    /** Runs until the JVM is told to stop. */
    public static void main(String[] args) throws IOException {
        var environment = System.getenv();
        var port = Integer.parseInt(environment.getOrDefault("NASTAVNIK_BROKER_PORT", "9092"));
        var directory =
                Path.of(environment.getOrDefault("NASTAVNIK_BROKER_DATA", ".region/broker"));
        var settings = write(settings(port, freePort(), directory), directory);
        format(directory, settings);
        Kafka.main(new String[] {settings.toString()});
    }

    private static Properties settings(int port, int controllerPort, Path directory)
            throws IOException {
        var settings = new Properties();
        try (var common =
                Objects.requireNonNull(Broker.class.getResourceAsStream("server.properties"))) {
            settings.load(common);
        }
        settings.putAll(
                Map.of(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, controllerPort),
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:" + port,
                        "controller.quorum.voters",
                        "1@127.0.0.1:" + controllerPort,
                        "log.dirs",
                        directory.resolve("log").toAbsolutePath().toString()));
        return settings;
    }

    private static Path write(Properties settings, Path directory) throws IOException {
        var file = Files.createDirectories(directory).resolve("server.properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        return file;
    }

    private static void format(Path directory, Path settings) {
        if (Files.exists(directory.resolve("log/meta.properties"))) {
            return;
        }
        var id = Uuid.randomUuid().toString();
        var exit =
                StorageTool.execute(
                        new String[] {
                            "format", "--cluster-id", id, "--config", settings.toString()
                        },
                        System.out);
        if (exit != 0) {
            throw new IllegalStateException(
                    "Kafka's directory could not be formatted: " + directory);
        }
    }

    /**
     * Nobody but the node itself speaks to its controller, so any free port will do, a new one at
     * each start.
     */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
