package nastavnik.events;

/** Why a membership or a pair ended before its time. */
public enum LeavingReason {
    BY_MENTOR,
    BY_MENTEE,
    MUTUAL,
    BY_CURATOR,
    FORCE_MAJEURE,
    LEFT_ORGANISATION,
    CONSENT_REVOKED,
    ENTERED_BY_MISTAKE
}
