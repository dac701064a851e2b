package nastavnik.events;

/**
 * Mentor: CANDIDATE → CONSENTED → SELECTED → IN_TRAINING → QUALIFIED; mentee: IN_BASE. Both may end
 * early.
 */
public enum ParticipationStatus {
    CANDIDATE,
    CONSENTED,
    SELECTED,
    IN_TRAINING,
    QUALIFIED,
    IN_BASE,
    REJECTED,
    WITHDRAWN
}
