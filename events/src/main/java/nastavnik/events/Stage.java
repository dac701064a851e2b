package nastavnik.events;

/** Whether a questionnaire is asked before or after the work of a pair. */
public enum Stage {
    BEFORE,
    AFTER
}
