package nastavnik.events;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Writes and reads envelopes as CloudEvents 1.0, structured JSON mode. Thread-safe. */
public final class EventCodec {

    /** Value of the Kafka header {@code content-type} of every event. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultPropertyInclusion(
                            include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private EventCodec() {}

    /** The wire form of an envelope, defined by CloudEvents. */
    private record Wire(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            String datacontenttype,
            long revision,
            LocalDate effectiveon,
            @Nullable String organisation,
            @Nullable String municipality,
            @Nullable String causation,
            JsonNode data) {}

    /** The envelope as UTF-8 JSON. */
    public static byte[] encode(Envelope envelope) {
        return MAPPER.writeValueAsBytes(
                new Wire(
                        "1.0",
                        envelope.id(),
                        envelope.topic(),
                        envelope.type(),
                        envelope.subject(),
                        envelope.time(),
                        "application/json",
                        envelope.revision(),
                        envelope.effectiveOn(),
                        envelope.organisation(),
                        envelope.municipality(),
                        envelope.causation(),
                        MAPPER.valueToTree(envelope.data())));
    }

    /**
     * Reads an envelope; a type this build does not know becomes an {@link UnknownEvent}, unknown
     * fields are passed over.
     *
     * @throws UnreadableEvent when the bytes are no envelope or a required part is missing
     */
    public static Envelope decode(byte[] bytes) {
        try {
            Wire wire = MAPPER.readValue(bytes, Wire.class);
            require(wire);
            return envelope(wire);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableEvent("Not a readable event: " + e.getClass().getSimpleName(), e);
        }
    }

    private static void require(Wire wire) {
        if (!"1.0".equals(wire.specversion()) || wire.revision() < 1) {
            throw new UnreadableEvent("Not a CloudEvents 1.0 envelope with a revision from 1");
        }
        Objects.requireNonNull(wire.source());
        Objects.requireNonNull(wire.subject());
        Objects.requireNonNull(wire.time());
        Objects.requireNonNull(wire.effectiveon());
        Objects.requireNonNull(wire.data());
    }

    private static Envelope envelope(Wire wire) {
        return new Envelope(
                wire.source(),
                wire.type(),
                wire.subject(),
                wire.revision(),
                wire.time(),
                wire.effectiveon(),
                wire.organisation(),
                wire.municipality(),
                wire.causation(),
                data(wire));
    }

    private static Event data(Wire wire) {
        Class<? extends Event> type = EventTypes.named(wire.type());
        if (type == null) {
            return new UnknownEvent(
                    wire.type(), wire.effectiveon(), wire.organisation(), wire.data());
        }
        Event event = MAPPER.treeToValue(wire.data(), type);
        Required.check(event);
        return event;
    }
}
