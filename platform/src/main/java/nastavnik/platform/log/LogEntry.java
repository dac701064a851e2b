package nastavnik.platform.log;

import org.jspecify.annotations.Nullable;

/**
 * One record of a topic, as it stands there.
 *
 * @param key id of the aggregate; none is a writer's mistake
 * @param value the event's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by place, never by content
public record LogEntry(
        String topic, int partition, long offset, @Nullable String key, byte @Nullable [] value) {}
