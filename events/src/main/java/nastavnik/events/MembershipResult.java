package nastavnik.events;

/** What the curator says of a completed membership. */
public enum MembershipResult {
    REACHED,
    PARTLY_REACHED,
    NOT_REACHED
}
