package nastavnik.region.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import nastavnik.region.application.Application;
import nastavnik.region.process.Backoff;
import nastavnik.region.process.Program;
import nastavnik.region.process.Readiness;
import nastavnik.region.process.Supervised;
import nastavnik.region.process.Watcher;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

class BrokerTest {

    private static final TopicPartition HISTORY = new TopicPartition("registry.organisation", 0);

    @TempDir private Path directory;
    private @Nullable Supervised broker;

    @AfterEach
    void stop() {
        if (broker != null) {
            broker.release();
            broker.awaitEnd(Duration.ofSeconds(10));
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterKillMinusNine() throws Exception {
        int port = freePort();
        var node = start(port);
        createTopic(port);
        send(port, "school-1", "registered");

        node.kill9();
        awaitReady(node);

        send(port, "school-1", "renamed");
        assertThat(read(port)).containsExactly("registered", "renamed");
        assertThatThrownBy(() -> partitionsOf(port, "made.by.a.typo"))
                .isInstanceOf(ExecutionException.class);
    }

    private Supervised start(int port) {
        var command =
                List.of(
                        Application.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-Dlogback.configurationFile=nastavnik/region/logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nastavnik.region.tether.Tether",
                        Broker.class.getName());
        var environment =
                Map.of(
                        "NASTAVNIK_BROKER_PORT",
                        String.valueOf(port),
                        "NASTAVNIK_BROKER_DATA",
                        directory.toString());
        var program =
                new Program(
                        "broker",
                        command,
                        environment,
                        directory.resolve("broker.log"),
                        Readiness.listens(port));
        var node = new Supervised(program, Backoff.USUAL, new Unheard());
        broker = node;
        node.start();
        awaitReady(node);
        return node;
    }

    private static void createTopic(int port) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(
                                            HISTORY.topic(), Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static int partitionsOf(int port, String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().size();
        }
    }

    private static void send(int port, String key, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + port, "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(HISTORY.topic(), key, value)).get();
        }
    }

    private static List<String> read(int port) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + port);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(HISTORY));
            consumer.seekToBeginning(List.of(HISTORY));
            var values = new ArrayList<String>();
            await().atMost(Duration.ofSeconds(20))
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(record -> values.add(record.value()));
                                return values.size() >= 2;
                            });
            return values;
        }
    }

    private static void awaitReady(Supervised node) {
        await().atMost(Duration.ofSeconds(40)).until(node::isReady);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The test looks for itself. */
    private static final class Unheard implements Watcher {

        @Override
        public void started(String name, ProcessHandle process) {}

        @Override
        public void ready(String name, Duration took) {}

        @Override
        public void died(String name, int exitCode, Duration pause) {}
    }
}
