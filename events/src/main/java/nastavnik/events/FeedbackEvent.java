package nastavnik.events;

import java.time.LocalDate;

/** What happens to a questionnaire given to one person about one pair. Marks are not told here. */
@Topic(
        value = "monitoring.feedback",
        says = "Questionnaires issued, answered, withdrawn; who answered, never what.")
public sealed interface FeedbackEvent extends Event {

    /** The full public state after the event. */
    FeedbackState feedback();

    @Override
    default String inOrganisation() {
        return feedback().organisation();
    }

    @EventType(
            value = "feedback.issued.v1",
            says = "A questionnaire was given to a mentor or mentee.")
    record FeedbackIssued(LocalDate on, FeedbackState feedback) implements FeedbackEvent {}

    @EventType(
            value = "feedback.reissued.v1",
            says = "A lost card was replaced; the old link is void.")
    record FeedbackReissued(LocalDate on, FeedbackState feedback) implements FeedbackEvent {}

    @EventType(value = "feedback.answered.v1", says = "The person answered.")
    record FeedbackAnswered(LocalDate on, FeedbackState feedback) implements FeedbackEvent {}

    @EventType(value = "feedback.withdrawn.v1", says = "It is no longer asked for.")
    record FeedbackWithdrawn(LocalDate on, FeedbackState feedback) implements FeedbackEvent {}
}
