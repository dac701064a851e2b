package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event with what must be known to transport and order it; on the wire CloudEvents 1.0 in
 * structured JSON mode.
 *
 * @param topic the CloudEvents {@code source}
 * @param type wire name of the event
 * @param subject id of the aggregate, also the Kafka key
 * @param revision number of the event within its aggregate, from 1 without gaps
 * @param time when it was recorded; never decreasing within an aggregate
 * @param effectiveOn the day from which it holds
 * @param organisation the organisation it belongs to
 * @param municipality the municipality of that organisation, as the writer knew it
 * @param causation id of the event that caused it
 * @param data the event itself
 */
public record Envelope(
        String topic,
        String type,
        String subject,
        long revision,
        Instant time,
        LocalDate effectiveOn,
        @Nullable String organisation,
        @Nullable String municipality,
        @Nullable String causation,
        Event data) {

    /** Unique within the topic, the same however often the event is sent. */
    public String id() {
        return subject + ":" + revision;
    }

    /** The event's name for causation: topic and id. */
    public String reference() {
        return topic + ":" + id();
    }
}
