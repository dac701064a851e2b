package nastavnik.reporting.arrival;

import nastavnik.events.Envelope;
import nastavnik.events.Event;
import nastavnik.events.EventCodec;
import nastavnik.events.EventTypes;
import nastavnik.platform.log.LogEntry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Topics in memory: what was told, in order, to be read by any number of ledgers. */
public final class Shelf {

    private static final int PARTITIONS = 3;

    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private Instant now = Instant.parse("2026-10-02T06:30:00Z");

    /** What is told from now on was recorded then. */
    public Shelf at(Instant moment) {
        now = moment;
        return this;
    }

    /** Tells an event with the next revision of its aggregate. */
    public void tell(String id, Event event) {
        String topic = EventTypes.of(event).topic().value();
        tell(id, revisions.merge(topic + id, 1L, Long::sum), event);
    }

    /** Tells an event with a revision of one's own. */
    public void tell(String id, long revision, Event event) {
        EventTypes.Known known = EventTypes.of(event);
        put(
                known.topic().value(),
                id,
                EventCodec.encode(
                        new Envelope(
                                known.topic().value(),
                                known.name(),
                                id,
                                revision,
                                now,
                                event.on(),
                                event.inOrganisation(),
                                null,
                                null,
                                event)));
    }

    /** Puts bytes on a topic. */
    public void put(String topic, String key, byte[] value) {
        int partition = Math.floorMod(key.hashCode(), PARTITIONS);
        long offset = offsets.merge(topic + partition, 1L, Long::sum) - 1;
        entries.add(new LogEntry(topic, partition, offset, key, value));
    }

    /** Everything so far, and an empty shelf; offsets and revisions go on. */
    public List<LogEntry> take() {
        List<LogEntry> taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }

    /** How much stands on it. */
    public int size() {
        return entries.size();
    }

    /** Everything so far. */
    public List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    /** A ledger that has read everything so far. */
    public Ledger read() {
        return read(entries);
    }

    /** A ledger that has read these. */
    public static Ledger read(List<LogEntry> entries) {
        Ledger ledger = empty();
        ledger.read(entries);
        return ledger;
    }

    /** A ledger that has read nothing. */
    public static Ledger empty() {
        Ledger ledger = new Ledger();
        SortedMap<String, List<Long>> first = new TreeMap<>();
        ledger.topics().forEach(topic -> first.put(topic, List.of(0L, 0L, 0L)));
        ledger.begin(first);
        return ledger;
    }
}
