package nastavnik.monitoring.feedback;

/** What a card is worth on a day. */
public enum Standing {
    OPEN,
    ANSWERED,
    EXPIRED,
    WITHDRAWN,
    /** A newer card was handed out in its place. */
    REPLACED
}
