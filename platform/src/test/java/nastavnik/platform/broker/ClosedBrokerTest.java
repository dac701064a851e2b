package nastavnik.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.events.EventTypes;
import nastavnik.events.Topic;
import nastavnik.platform.testing.Eventually;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** The broker of docker-compose.yml, prepared as compose prepares it: who may do what there. */
class ClosedBrokerTest {

    private static final String ANSWERS = "monitoring.answers";
    private static final List<String> SERVICES =
            List.of("registry", "pairing", "monitoring", "reporting");

    @TempDir private static Path directory;
    private static ComposedBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = ComposedBroker.start(directory.resolve("broker"));
        everybodyIsLetIn();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    private static void everybodyIsLetIn() throws Exception {
        broker.prepare(
                ComposedBroker.ACCOUNTS,
                "registry",
                "pairing",
                "monitoring",
                "reporting",
                "subscriber");
    }

    @Test
    void onlyMonitoringAndReportingReadTheAnswers() throws Exception {
        write("monitoring", ANSWERS, "marks");

        assertThat(read("monitoring", ANSWERS)).contains("marks");
        assertThat(read("reporting", ANSWERS)).contains("marks");
        for (String account : List.of("registry", "pairing", "subscriber")) {
            assertThatThrownBy(() -> read(account, ANSWERS))
                    .as(account)
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void aSubscriberReadsAllOtherTopicsAndWritesNone() throws Exception {
        write("pairing", "pairing.pair", "activated");

        for (Topic topic : EventTypes.topics()) {
            if (!topic.internal()) {
                assertThat(read("subscriber", topic.value())).isNotNull();
            }
            assertThatThrownBy(() -> write("subscriber", topic.value(), "invented"))
                    .cause()
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThat(read("subscriber", "pairing.pair")).contains("activated");
    }

    @Test
    void eachServiceWritesItsOwnTopicsOnly() throws Exception {
        for (String service : SERVICES) {
            for (Topic topic : EventTypes.topics()) {
                if (topic.value().startsWith(service + ".")) {
                    write(service, topic.value(), "told");
                } else {
                    assertThatThrownBy(() -> write(service, topic.value(), "forged"))
                            .cause()
                            .isInstanceOf(AuthorizationException.class);
                }
            }
        }
    }

    @Test
    void whoHasNoPasswordOrAWrongOneIsNotLetIn() {
        Map<String, Object> nobody =
                Map.of(
                        "bootstrap.servers",
                        broker.servers(),
                        "request.timeout.ms",
                        500,
                        "default.api.timeout.ms",
                        1000);
        assertThatThrownBy(() -> topics(nobody)).isInstanceOf(ExecutionException.class);

        Map<String, Object> guessing = new HashMap<>(broker.as("registry"));
        guessing.put(
                "sasl.jaas.config",
                String.valueOf(guessing.get("sasl.jaas.config")).replace("a-password", "guess"));
        assertThatThrownBy(() -> topics(guessing))
                .cause()
                .isInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void aServiceCanNeitherMakeTopicsNorSpoilAnothersGroup() {
        try (Admin registry = Admin.create(broker.as("registry"))) {
            var topic = new NewTopic("registry.typo", Optional.of(1), Optional.empty());
            assertThatThrownBy(() -> registry.createTopics(List.of(topic)).all().get())
                    .cause()
                    .isInstanceOfAny(
                            TopicAuthorizationException.class, ClusterAuthorizationException.class);
            assertThatThrownBy(
                            () ->
                                    registry.listConsumerGroupOffsets("reporting")
                                            .partitionsToOffsetAndMetadata()
                                            .get())
                    .cause()
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void whoIsStruckFromTheFileOrHasNoPasswordAnyMoreIsShutOut() throws Exception {
        Path fewer = Files.writeString(directory.resolve("fewer"), "registry = registry.programme");
        try {
            broker.prepare(fewer, "registry");

            assertThat(read("registry", "registry.programme")).isNotNull();
            assertThatThrownBy(() -> read("registry", "registry.participant"))
                    .isInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> topics(broker.as("subscriber")))
                    .cause()
                    .isInstanceOf(SaslAuthenticationException.class);
        } finally {
            everybodyIsLetIn();
        }
    }

    @Test
    void anOutsiderIsGivenNoInternalTopicAndAMisspeltTopicIsNoSilence() {
        assertThatThrownBy(() -> Account.of("subscriber", "*")).hasMessageContaining("internal");
        assertThatThrownBy(() -> Account.of("pairing", "registy.*"))
                .hasMessageContaining("registy.*");
    }

    @Test
    void aTopicThatForgetsIsSeenByTheServicesAndMendedByTheNextPreparation() throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, "registry.programme");
        try (Admin admin = Admin.create(broker.as("admin"));
                Admin service = Admin.create(broker.as("pairing"))) {
            var watch = new TopicWatch(new Topics(service, new TopicShape(12, (short) 1, 1)));
            watch.look();
            assertThat(watch.health().getStatus()).isEqualTo(Status.UP);

            set(admin, topic, "retention.ms", "604800000");
            set(admin, topic, "cleanup.policy", "compact");
            Eventually.until(() -> sees(watch, "cleanup.policy") && sees(watch, "retention.ms"));
            assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(watch.health().getDetails())
                    .containsOnly(
                            Map.entry(
                                    topic.name(),
                                    List.of("cleanup.policy=compact", "retention.ms=604800000")));

            everybodyIsLetIn();
            watch.look();
            assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aTopicOfOtherPartitionsOrTooFewCopiesIsSeen() throws Exception {
        try (Admin service = Admin.create(broker.as("reporting"))) {
            var found = new Topics(service, new TopicShape(6, (short) 3, 2)).deviations();

            assertThat(found.get(ANSWERS))
                    .containsExactly(
                            "12 partitions, not 6", "1 copies, not 3", "min.insync.replicas=1");
        }
    }

    private static boolean sees(TopicWatch watch, String deviation) {
        watch.look();
        return watch.health().getDetails().toString().contains(deviation);
    }

    private static void set(Admin admin, ConfigResource topic, String name, String value)
            throws Exception {
        var change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
    }

    private static int topics(Map<String, Object> settings) throws Exception {
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get().size();
        }
    }

    private static void write(String account, String topic, String value) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        broker.as(account), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    /** All of the first partition, up to its present end. */
    private static List<String> read(String account, String topic) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer =
                new KafkaConsumer<>(
                        broker.as(account), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            do {
                consumer.poll(Duration.ofMillis(100)).forEach(told -> values.add(told.value()));
            } while (consumer.position(partition) < end);
            return values;
        }
    }
}
