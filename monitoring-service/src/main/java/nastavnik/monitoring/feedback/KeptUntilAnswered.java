package nastavnik.monitoring.feedback;

/** Something that is kept only while a questionnaire waits for its answer. */
public interface KeptUntilAnswered {

    /** Destroys what is kept for this questionnaire; nothing happens if nothing is. */
    void forget(String feedback);
}
