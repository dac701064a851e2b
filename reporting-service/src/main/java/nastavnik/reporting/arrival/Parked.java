package nastavnik.reporting.arrival;

/**
 * An aggregate whose facts stand still since an event that could not be taken in.
 *
 * @param subject id of the aggregate; empty for a record without a key
 * @param partition where the first such event stands
 * @param offset where the first such event stands
 */
public record Parked(String topic, String subject, int partition, long offset, Reason reason) {

    /** Why it was parked. */
    public enum Reason {
        /** An event before it is missing. */
        GAP,
        /** The bytes are no event, or stand in the wrong place. */
        UNREADABLE,
        /** The event cannot be folded by this build. */
        UNFOLDABLE
    }
}
