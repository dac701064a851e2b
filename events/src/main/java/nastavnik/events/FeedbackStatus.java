package nastavnik.events;

/** Where a questionnaire given to one person stands. */
public enum FeedbackStatus {
    ISSUED,
    ANSWERED,
    WITHDRAWN
}
