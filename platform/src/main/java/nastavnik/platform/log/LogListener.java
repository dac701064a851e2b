package nastavnik.platform.log;

import java.util.List;
import java.util.SortedMap;

/** Who is told what stands on the topics; always by one thread at a time. */
public interface LogListener {

    /**
     * Reading begins with the first event: whatever was known before is to be forgotten.
     *
     * @param first by topic, for each partition the offset of its first event
     */
    void begin(SortedMap<String, List<Long>> first);

    /** The next entries, in order within a partition. After a failure some may come again. */
    void read(List<LogEntry> entries);
}
