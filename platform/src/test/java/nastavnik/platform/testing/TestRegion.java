package nastavnik.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.events.AppointmentEvent;
import nastavnik.events.AppointmentState;
import nastavnik.events.Envelope;
import nastavnik.events.Event;
import nastavnik.events.EventCodec;
import nastavnik.events.EventTypes;
import nastavnik.events.OrganisationEvent;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.Role;
import nastavnik.events.Topic;
import nastavnik.mongo.EmbeddedMongo;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * One broker and one store for all tests of a module, and the other services' events on the topics.
 */
public final class TestRegion {

    private static final int PARTITIONS = 3;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);
    private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
    private static final EmbeddedKafkaKraftBroker BROKER = broker();
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", BROKER.getBrokersAsString(), "linger.ms", 0),
                    new StringSerializer(),
                    new ByteArraySerializer());
    private static final Map<String, Long> REVISIONS = new ConcurrentHashMap<>();

    private TestRegion() {}

    private static EmbeddedKafkaKraftBroker broker() {
        String[] topics = EventTypes.topics().stream().map(Topic::value).toArray(String[]::new);
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS, topics);
        broker.brokerProperties(
                Map.of("group.initial.rebalance.delay.ms", "0", "log.retention.ms", "-1"));
        broker.afterPropertiesSet();
        return broker;
    }

    /** Points the service under test to the broker and the store. */
    public static final class Initializer
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            quiet("kafka", "org.apache.kafka.controller", "org.apache.kafka.coordinator");
            TestPropertyValues.of(
                            "spring.mongodb.uri=" + STORE.connectionString(),
                            // Tests also tell what the service under test never did.
                            "nastavnik.store.compare-with-topics=false",
                            "nastavnik.topics.partitions=" + PARTITIONS,
                            "nastavnik.kafka.bootstrap-servers=" + BROKER.getBrokersAsString())
                    .applyTo(context);
        }
    }

    /** Only tests have a broker in their process; it speaks of its own birth and death. */
    private static void quiet(String... loggers) {
        LoggingSystem logging = LoggingSystem.get(TestRegion.class.getClassLoader());
        for (String logger : loggers) {
            logging.setLogLevel(logger, LogLevel.ERROR);
        }
    }

    /** Where the broker listens. */
    public static String brokers() {
        return BROKER.getBrokersAsString();
    }

    /** Where the store listens. */
    public static String storeUri() {
        return STORE.connectionString();
    }

    /** Tells an event of another service, with the next revision of its aggregate. */
    public static void publish(String id, Event event) {
        EventTypes.Known known = EventTypes.of(event);
        String topic = known.topic().value();
        long revision = REVISIONS.merge(topic + ":" + id, 1L, Long::sum);
        Envelope envelope =
                new Envelope(
                        topic,
                        known.name(),
                        id,
                        revision,
                        Instant.now(),
                        event.on(),
                        event.inOrganisation(),
                        null,
                        null,
                        event);
        send(topic, id, EventCodec.encode(envelope));
    }

    /** Puts bytes on a topic. */
    public static void send(String topic, String key, byte[] bytes) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, bytes);
        message.headers().add("content-type", EventCodec.CONTENT_TYPE.getBytes(UTF_8));
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells of a municipality. */
    public static void municipality(String id) {
        organisation(id, OrganisationKind.MUNICIPALITY, null);
    }

    /** Tells of a school. */
    public static void school(String id, String municipality) {
        organisation(id, OrganisationKind.SCHOOL, municipality);
    }

    /** Tells of a school's last day. */
    public static void close(String id, String municipality, LocalDate on) {
        OrganisationState state =
                new OrganisationState(
                        OrganisationKind.SCHOOL,
                        municipality,
                        id,
                        id,
                        LONG_AGO,
                        on,
                        Set.of(),
                        Map.of(),
                        List.of());
        publish(id, new OrganisationEvent.OrganisationClosed(id, on, state));
    }

    /** Tells of an organisation. */
    public static void organisation(String id, OrganisationKind kind, @Nullable String parent) {
        OrganisationState state =
                new OrganisationState(
                        kind, parent, id, id, LONG_AGO, null, Set.of(), Map.of(), List.of());
        publish(id, new OrganisationEvent.OrganisationRegistered(id, LONG_AGO, state));
    }

    /** Tells of a right; gives the appointment's id. */
    public static String appoint(String login, Role role, @Nullable String scope) {
        String id = UUID.randomUUID().toString();
        AppointmentState state = new AppointmentState(login, role, scope, null, LONG_AGO, null);
        publish(id, new AppointmentEvent.AppointmentMade(LONG_AGO, state));
        return id;
    }

    /** Tells that a right ended. */
    public static void endAppointment(
            String id, String login, Role role, @Nullable String scope, LocalDate on) {
        AppointmentState state = new AppointmentState(login, role, scope, null, LONG_AGO, on);
        publish(id, new AppointmentEvent.AppointmentEnded(on, state));
    }

    /** Everything on a family's topic now, by partition and offset. */
    public static List<Envelope> eventsOf(Class<? extends Event> family) {
        return messagesOn(EventTypes.topicOf(family)).stream()
                .map(message -> EventCodec.decode(message.value()))
                .toList();
    }

    /** Everything told of one aggregate now, in order of arrival. */
    public static List<Envelope> eventsOf(Class<? extends Event> family, String id) {
        // By key first: a topic of thousands is not decoded for the sake of one aggregate.
        return messagesOn(EventTypes.topicOf(family)).stream()
                .filter(message -> id.equals(message.key()))
                .map(message -> EventCodec.decode(message.value()))
                .toList();
    }

    /** Every message on a topic now. */
    public static List<ConsumerRecord<String, byte[]>> messagesOn(String topic) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", BROKER.getBrokersAsString()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
        }
        return messages;
    }
}
