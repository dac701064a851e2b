package nastavnik.reporting.arrival;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the topics were read: by topic, for each partition the offset of the next event. The same
 * positions always give the same answers.
 */
public record Positions(@JsonValue SortedMap<String, List<Long>> next) {

    static Positions none() {
        return new Positions(new TreeMap<>());
    }

    /** Such as {@code pairing.pair=3.0.17;registry.organisation=…}. */
    public String text() {
        return next.entrySet().stream()
                .map(topic -> topic.getKey() + "=" + joined(topic.getValue()))
                .collect(Collectors.joining(";"));
    }

    /** Whether this partition was read at least to here. */
    boolean reach(String topic, int partition, long offset) {
        List<Long> offsets = next.getOrDefault(topic, List.of());
        return partition < offsets.size() && offsets.get(partition) >= offset;
    }

    /** A copy that does not change any more. */
    Positions copy() {
        SortedMap<String, List<Long>> copied = new TreeMap<>();
        next.forEach((topic, offsets) -> copied.put(topic, List.copyOf(offsets)));
        return new Positions(copied);
    }

    static Positions from(SortedMap<String, List<Long>> first) {
        SortedMap<String, List<Long>> changing = new TreeMap<>();
        first.forEach((topic, offsets) -> changing.put(topic, new ArrayList<>(offsets)));
        return new Positions(changing);
    }

    void read(String topic, int partition, long offset) {
        next.getOrDefault(topic, new ArrayList<>()).set(partition, offset + 1);
    }

    private static String joined(List<Long> offsets) {
        return offsets.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
