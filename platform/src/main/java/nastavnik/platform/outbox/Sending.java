package nastavnik.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;

import nastavnik.events.EventCodec;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.store.Documents;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands events to the broker and learns which of them it has. */
final class Sending implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final byte[] CONTENT_TYPE = EventCodec.CONTENT_TYPE.getBytes(UTF_8);
    private static final long PATIENCE_SECONDS = 35;

    /** An event on its way. */
    record Sent(String id, Document entry, boolean more, @Nullable Future<RecordMetadata> flight) {

        long revision() {
            return Documents.revision(entry);
        }
    }

    private final Producer<String, byte[]> producer;
    private final AuditLog audit;
    private final MeterRegistry meters;

    Sending(Producer<String, byte[]> producer, AuditLog audit, MeterRegistry meters) {
        this.producer = producer;
        this.audit = audit;
        this.meters = meters;
    }

    Sent send(String topic, String id, Document entry, boolean more) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, id, entry.get("bytes", Binary.class).getData());
        message.headers().add("content-type", CONTENT_TYPE);
        String trace = entry.getString("trace");
        if (trace != null) {
            message.headers().add("traceparent", trace.getBytes(UTF_8));
        }
        return new Sent(id, entry, more, flight(message));
    }

    private @Nullable Future<RecordMetadata> flight(ProducerRecord<String, byte[]> message) {
        try {
            return producer.send(message);
        } catch (KafkaException e) {
            LOG.debug("Not sent", e);
            return null;
        }
    }

    /** Those the broker has; the others stay in the outbox. */
    List<Sent> acknowledged(List<Sent> flights) {
        producer.flush();
        List<Sent> arrived = new ArrayList<>(flights.size());
        for (Sent sent : flights) {
            if (arrived(sent.flight())) {
                arrived.add(sent);
                meters.counter("nastavnik.events.published", "type", sent.entry().getString("type"))
                        .increment();
            }
        }
        if (arrived.size() < flights.size()) {
            LOG.warn(
                    "The broker does not have {} of {} events yet; they are sent again",
                    flights.size() - arrived.size(),
                    flights.size());
        }
        return arrived;
    }

    private static boolean arrived(@Nullable Future<RecordMetadata> flight) {
        if (flight == null) {
            return false;
        }
        try {
            flight.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void audit(String topic, List<Sent> sent) {
        audit.done(
                topic,
                sent.stream().map(Sent::id).toList(),
                sent.stream().map(Sent::entry).toList());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
