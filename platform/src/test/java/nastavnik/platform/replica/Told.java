package nastavnik.platform.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import nastavnik.events.CoverageTargetEvent;
import nastavnik.events.CoverageTargetEvent.CoverageTargetApproved;
import nastavnik.events.CoverageTargetEvent.CoverageTargetSet;
import nastavnik.events.CoverageTargetState;
import nastavnik.events.Envelope;
import nastavnik.events.EventCodec;
import nastavnik.events.EventTypes;

import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One message about a coverage target; its day says which of the subject's events it is. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Told(String subject, byte[] bytes, long offset) {

    static final String TOPIC = EventTypes.topicOf(CoverageTargetEvent.class);
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int APPROVED_EVERY = 3;
    private static final AtomicLong OFFSETS = new AtomicLong();

    static Told of(String subject, int number) {
        return new Told(subject, bytes(subject, number), OFFSETS.getAndIncrement());
    }

    /** Every third is an approval, which is reacted to. */
    static byte[] bytes(String subject, int number) {
        LocalDate day = day(number);
        CoverageTargetState state = new CoverageTargetState(subject, day, List.of(), null);
        CoverageTargetEvent event =
                isReactedTo(number)
                        ? new CoverageTargetApproved(day, state)
                        : new CoverageTargetSet(day, state);
        String type = EventTypes.of(event).name();
        Instant time = Instant.parse("2026-11-22T08:00:00Z");
        return EventCodec.encode(
                new Envelope(TOPIC, type, subject, number, time, day, subject, null, null, event));
    }

    static boolean isReactedTo(int number) {
        return number % APPROVED_EVERY == 0;
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** Of a type that no build knows. */
    static Told unknown(String subject, int number) {
        String known = new String(bytes(subject, number), UTF_8);
        String unknown = known.replaceAll("coverage-target\\.\\w+\\.v1", "coverage-target.sung.v9");
        return new Told(subject, unknown.getBytes(UTF_8), OFFSETS.getAndIncrement());
    }

    static Told unreadable(String subject) {
        return new Told(subject, "{broken".getBytes(UTF_8), OFFSETS.getAndIncrement());
    }

    static Message<List<byte[]>> batch(Told... told) {
        List<Told> all = List.of(told);
        return MessageBuilder.withPayload(all.stream().map(Told::bytes).toList())
                .setHeader(KafkaHeaders.RECEIVED_KEY, all.stream().map(Told::subject).toList())
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, all.stream().map(_ -> TOPIC).toList())
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, all.stream().map(_ -> 0).toList())
                .setHeader(KafkaHeaders.OFFSET, all.stream().map(Told::offset).toList())
                .build();
    }
}
