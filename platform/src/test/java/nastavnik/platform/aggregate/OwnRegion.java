package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.mongo.EmbeddedMongo;
import nastavnik.platform.aggregate.SampleApplication.Parts;
import nastavnik.platform.aggregate.SampleApplication.Programme;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.OwnBroker;
import nastavnik.platform.testing.TestTokens;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The sample service with a store and a broker of its own that come and go. */
final class OwnRegion implements AutoCloseable {

    private final AtomicReference<@Nullable ConfigurableApplicationContext> service =
            new AtomicReference<>();
    private final Path directory;
    private final int storePort;
    private final OwnBroker broker;
    private @Nullable EmbeddedMongo store;

    OwnRegion(Path directory) throws IOException {
        this.directory = directory;
        this.broker = new OwnBroker(directory.resolve("broker"));
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.storePort = socket.getLocalPort();
        }
    }

    /** Does not wait: without a broker the start is not over, but questions are answered. */
    void startService() {
        startService(
                "--nastavnik.kafka.bootstrap-servers=" + broker.servers(),
                "--nastavnik.topics.create=true",
                "--nastavnik.topics.partitions=2");
    }

    /** The same with a broker of somebody else. */
    void startService(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--spring.mongodb.uri=" + storeUri());
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(SampleApplication.class, TestTokens.class)
                        .listeners(
                                (ApplicationPreparedEvent event) ->
                                        service.set(event.getApplicationContext()));
        // What takes long in an outage is waited for less.
        arguments.add("--nastavnik.store.patience=1s");
        arguments.add("--nastavnik.kafka.patience=2s");
        arguments.add("--nastavnik.kafka.look-every=1s");
        Thread.ofPlatform().daemon().start(() -> application.run(arguments.toArray(String[]::new)));
        Eventually.until(this::answers);
    }

    private boolean answers() {
        ConfigurableApplicationContext begun = service.get();
        return begun != null && begun.getEnvironment().containsProperty("local.server.port");
    }

    void stopService() {
        ConfigurableApplicationContext running = service.getAndSet(null);
        if (running != null) {
            running.close();
        }
    }

    String storeUri() {
        return "mongodb://127.0.0.1:" + storePort + "/?retryWrites=false";
    }

    void startStore() {
        store = EmbeddedMongo.at(directory.resolve("store"), storePort);
    }

    void stopStore() {
        if (store != null) {
            store.close();
            store = null;
        }
    }

    void startBroker() {
        broker.start();
    }

    void stopBroker() {
        broker.stop();
    }

    private ConfigurableApplicationContext running() {
        ConfigurableApplicationContext running = service.get();
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }

    Api api() {
        return running().getBean(Api.class);
    }

    Parts parts() {
        return running().getBean(Parts.class);
    }

    String draft() {
        String id = UUID.randomUUID().toString();
        parts().programmes().create(id, Programme.draft("school-" + id, "2026/27"));
        return id;
    }

    /** What is saved is told, and comes back to the replica. */
    void everythingWorks() {
        String id = draft();
        Eventually.until(() -> parts().known().find(id).isPresent());
    }

    Api.Reply health() {
        return api().anonymous().get("/actuator/health");
    }

    /** What an operator would see of a component. */
    Map<String, Object> details(String component) {
        HealthIndicator indicator =
                running().getBean(component + "HealthIndicator", HealthIndicator.class);
        Health health = Objects.requireNonNull(indicator.health());
        return health.getDetails();
    }

    void isDown(String component) {
        Eventually.holds(
                () -> {
                    Api.Reply health = health();
                    assertThat(health.status()).isEqualTo(503);
                    assertThat(health.body().at("/components/" + component + "/status").asString())
                            .as(health.toString())
                            .isEqualTo("DOWN");
                });
    }

    void isUp() {
        Eventually.holds(
                () -> {
                    Api.Reply health = health();
                    assertThat(health.status()).as(health.toString()).isEqualTo(200);
                });
    }

    @Override
    public void close() {
        stopService();
        stopBroker();
        stopStore();
    }
}
