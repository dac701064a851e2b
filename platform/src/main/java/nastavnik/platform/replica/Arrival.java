package nastavnik.platform.replica;

import nastavnik.events.Envelope;
import nastavnik.events.EventCodec;
import nastavnik.events.UnreadableEvent;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One message as it came.
 *
 * @param place topic, partition and offset
 * @param key id of the aggregate
 * @param trace W3C traceparent it came with
 * @param envelope none if the bytes could not be read
 */
record Arrival(
        String place,
        String key,
        Binary bytes,
        @Nullable String trace,
        @Nullable Envelope envelope) {

    /** The key under which a message without one is parked. */
    private static final String NO_KEY = "?";

    static Arrival of(String place, @Nullable String key, byte[] bytes, @Nullable String trace) {
        String known = key == null ? NO_KEY : key;
        Binary kept = new Binary(bytes);
        try {
            Envelope envelope = EventCodec.decode(bytes);
            boolean own = envelope.subject().equals(known);
            return new Arrival(place, known, kept, trace, own ? envelope : null);
        } catch (UnreadableEvent e) {
            return new Arrival(place, known, kept, trace, null);
        }
    }

    static java.util.Map<String, List<Arrival>> byKey(List<Arrival> arrivals) {
        return arrivals.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                Arrival::key,
                                java.util.LinkedHashMap::new,
                                java.util.stream.Collectors.toList()));
    }
}
