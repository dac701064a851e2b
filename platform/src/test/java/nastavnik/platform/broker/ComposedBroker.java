package nastavnik.platform.broker;

import kafka.docker.KafkaDockerWrapper$;

import nastavnik.platform.testing.OwnBroker;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.yaml.snakeyaml.Yaml;

import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/**
 * A broker with the settings of docker-compose.yml, translated by what the image translates them
 * with; only its addresses and its directory are others.
 */
public final class ComposedBroker implements AutoCloseable {

    /** The accounts a region has. */
    static final Path ACCOUNTS = Path.of("../deployment/kafka/accounts.properties");

    private static final Path COMPOSE = Path.of("../docker-compose.yml");
    private static final String PASSWORD = "a-password-of-";

    private final OwnBroker broker;

    private ComposedBroker(OwnBroker broker) {
        this.broker = broker;
    }

    /** Starts it; nobody but the administrator is let in yet. */
    public static ComposedBroker start(Path directory) throws IOException {
        quiet("kafka", "org.apache.kafka", "state.change.logger");
        var broker = new OwnBroker(directory, settings());
        broker.start();
        return new ComposedBroker(broker);
    }

    /** Without settings for logging the broker would speak of every partition. */
    private static void quiet(String... loggers) {
        LoggingSystem logging = LoggingSystem.get(ComposedBroker.class.getClassLoader());
        for (String logger : loggers) {
            logging.setLogLevel(logger, LogLevel.ERROR);
        }
    }

    /** Runs the program that compose runs. */
    public void prepare(Path accounts, String... admitted)
            throws IOException, ExecutionException, InterruptedException {
        var silence =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Map<String, String> environment = new HashMap<>();
        environment.put("NASTAVNIK_KAFKA_BOOTSTRAP_SERVERS", servers());
        environment.put("NASTAVNIK_KAFKA_PASSWORD", PASSWORD + "admin");
        for (String account : admitted) {
            environment.put(Account.of(account, "public").passwordVariable(), PASSWORD + account);
        }
        new PrepareBroker(environment, silence).run(accounts);
    }

    /** Where it listens. */
    public String servers() {
        return broker.servers();
    }

    /** What a client that says it is somebody is configured with. */
    Map<String, Object> as(String account) {
        var mechanism = account.equals("admin") ? "PLAIN" : "SCRAM-SHA-512";
        return new Broker(
                        servers(),
                        new Credentials(
                                "SASL_PLAINTEXT", mechanism, account, PASSWORD + account, ""))
                .settings();
    }

    private static Map<String, String> settings() throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment().forEach((name, value) -> environment.put(name, filled(value.toString())));
        var lines =
                KafkaDockerWrapper$.MODULE$.getServerConfigsFromEnv(
                        Map$.MODULE$.from(CollectionConverters.asScala(environment)));
        Map<String, String> settings = new HashMap<>();
        for (String line : CollectionConverters.asJava(lines)) {
            settings.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return settings;
    }

    private static Map<String, Object> environment() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(COMPOSE));
        return under("environment", under("kafka", under("services", compose)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(String name, Map<String, Object> all) {
        return (Map<String, Object>) Objects.requireNonNull(all.get(name));
    }

    private static String filled(String value) {
        return value.replaceAll("\\$\\{KAFKA_ADMIN_PASSWORD[^}]*}", PASSWORD + "admin")
                .replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1");
    }

    @Override
    public void close() {
        broker.stop();
    }
}
