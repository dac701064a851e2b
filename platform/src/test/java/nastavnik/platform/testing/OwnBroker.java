package nastavnik.platform.testing;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** A broker of one's own that can be stopped and started again, on the same port and data. */
public final class OwnBroker {

    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                    Map.entry(
                            "listener.security.protocol.map",
                            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                    Map.entry("auto.create.topics.enable", "false"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "2"),
                    Map.entry("controlled.shutdown.enable", "false"),
                    Map.entry("broker.session.timeout.ms", "1500"),
                    Map.entry("broker.heartbeat.interval.ms", "300"),
                    Map.entry("group.initial.rebalance.delay.ms", "0"));

    private final Path directory;
    private final Map<String, String> more;
    private final int port = freePort();
    private @Nullable KafkaRaftServer server;

    public OwnBroker(Path directory) {
        this(directory, Map.of());
    }

    /** One with settings of somebody else; where it listens and keeps its data remains ours. */
    public OwnBroker(Path directory, Map<String, String> more) {
        this.directory = directory;
        this.more = more;
    }

    /** Where it listens, or will. */
    public String servers() {
        return "127.0.0.1:" + port;
    }

    /** Starts it; its data is there from before. */
    public void start() {
        Properties settings = settings();
        format(settings);
        KafkaRaftServer next = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        next.startup();
        server = next;
    }

    /** Stops it, if it runs. */
    public void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }

    private Properties settings() {
        int controller = freePort();
        Properties settings = new Properties();
        settings.putAll(USUAL);
        settings.putAll(more);
        String clients =
                "%s://127.0.0.1:%d"
                        .formatted(settings.getProperty("inter.broker.listener.name"), port);
        settings.putAll(
                Map.of(
                        "listeners",
                        clients + ",CONTROLLER://127.0.0.1:" + controller,
                        "advertised.listeners",
                        clients,
                        "controller.quorum.voters",
                        "1@127.0.0.1:" + controller,
                        "log.dirs",
                        directory.resolve("log").toString()));
        return settings;
    }

    private void format(Properties settings) {
        if (Files.exists(directory.resolve("log/meta.properties"))) {
            return;
        }
        String file = write(settings).toString();
        String[] arguments = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file
        };
        PrintStream silence =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (StorageTool.execute(arguments, silence) != 0) {
            throw new IllegalStateException("The broker's directory could not be formatted");
        }
    }

    private Path write(Properties settings) {
        try {
            Path file = Files.createDirectories(directory).resolve("server.properties");
            try (Writer out = Files.newBufferedWriter(file)) {
                settings.store(out, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
