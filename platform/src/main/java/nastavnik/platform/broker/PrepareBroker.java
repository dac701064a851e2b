package nastavnik.platform.broker;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

/**
 * A program of its own, run before the services and as often as one likes: makes the topics that
 * are missing, mends the settings of those that are there, and lets in whoever stands in the file
 * of accounts. It alone has the administrator's password; a service can neither make nor change a
 * topic (docs/operations.md, Kafka).
 *
 * <p>Argument: the file of accounts. Environment: as for a service, with the administrator's
 * credentials, and a password for each account.
 */
public final class PrepareBroker {

    /** As in nastavnik-platform.yml; chosen once. */
    private static final int PARTITIONS = 12;

    private static final int PATIENCE_MS = 120_000;

    private final Map<String, String> environment;
    private final PrintStream out;

    PrepareBroker(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /**
     * Ends with an error, and without having let anybody in, if the file or the broker is wrong.
     */
    public static void main(String[] arguments)
            throws IOException, ExecutionException, InterruptedException {
        new PrepareBroker(System.getenv(), System.out).run(Path.of(arguments[0]));
    }

    void run(Path file) throws IOException, ExecutionException, InterruptedException {
        List<Account> accounts = accounts(file);
        try (Admin admin = Admin.create(settings())) {
            prepare(new Topics(admin, shape()));
            new Admission(admin, environment).admit(accounts);
        }
        out.println("The topics are there, and so are the accounts");
    }

    private void prepare(Topics topics) throws ExecutionException, InterruptedException {
        if (!topics.made()) {
            throw new IllegalStateException("The topics could not be made");
        }
        Settled.await("topics", topics::found);
        topics.deviations().forEach((topic, found) -> out.println("Was " + topic + ": " + found));
        topics.mend();
        Settled.await("settings of topics", topics::mended);
        topics.deviations()
                .forEach((topic, found) -> out.println("Cannot mend " + topic + ": " + found));
    }

    private static List<Account> accounts(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            lines.load(text);
        }
        return lines.stringPropertyNames().stream()
                .map(name -> Account.of(name, lines.getProperty(name)))
                .toList();
    }

    private Map<String, Object> settings() {
        Credentials administrator =
                new Credentials(
                        environment.getOrDefault("NASTAVNIK_KAFKA_PROTOCOL", "SASL_PLAINTEXT"),
                        environment.getOrDefault("NASTAVNIK_KAFKA_MECHANISM", "PLAIN"),
                        environment.getOrDefault("NASTAVNIK_KAFKA_USER", "admin"),
                        environment.getOrDefault("NASTAVNIK_KAFKA_PASSWORD", ""),
                        environment.getOrDefault("NASTAVNIK_KAFKA_AUTHORITIES", ""));
        String servers = environment.getOrDefault("NASTAVNIK_KAFKA_BOOTSTRAP_SERVERS", "");
        Map<String, Object> settings = new HashMap<>(new Broker(servers, administrator).settings());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return settings;
    }

    private TopicShape shape() {
        return new TopicShape(
                PARTITIONS,
                Short.parseShort(environment.getOrDefault("NASTAVNIK_TOPICS_REPLICATION", "1")),
                Integer.parseInt(environment.getOrDefault("NASTAVNIK_TOPICS_MIN_INSYNC", "1")));
    }
}
