package nastavnik.reporting.arrival;

import nastavnik.events.Envelope;
import nastavnik.events.EventCodec;
import nastavnik.events.UnreadableEvent;
import nastavnik.platform.log.LogEntry;
import nastavnik.reporting.arrival.Parked.Reason;

import org.jspecify.annotations.Nullable;

/**
 * One record of a topic with what could be read of it.
 *
 * @param subject id of the aggregate, from the event, else from the record's key
 * @param envelope none where it could not be read
 */
record Arrived(LogEntry entry, String subject, @Nullable Envelope envelope) {

    static Arrived of(LogEntry entry) {
        Envelope envelope = read(entry);
        String key = entry.key();
        return new Arrived(entry, key == null ? "" : key, envelope);
    }

    /** An event that stands under another key or topic than its own is as good as unreadable. */
    private static @Nullable Envelope read(LogEntry entry) {
        byte[] value = entry.value();
        if (value == null) {
            return null;
        }
        try {
            Envelope envelope = EventCodec.decode(value);
            boolean inPlace =
                    envelope.topic().equals(entry.topic())
                            && envelope.subject().equals(entry.key());
            return inPlace ? envelope : null;
        } catch (UnreadableEvent e) {
            return null;
        }
    }

    Parked parked(Reason reason) {
        return new Parked(entry.topic(), subject, entry.partition(), entry.offset(), reason);
    }
}
