package nastavnik.events;

/**
 * MENTORING, or ACCOMPANIMENT (сопровождение): reports show them separately, the 70 % target counts
 * both.
 */
public enum FormKind {
    MENTORING,
    ACCOMPANIMENT
}
