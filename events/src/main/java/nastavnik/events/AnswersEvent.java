package nastavnik.events;

import java.time.LocalDate;

/** The marks of one answered questionnaire; for the services only. */
@Topic(
        value = "monitoring.answers",
        internal = true,
        says =
                "Marks of answered questionnaires, for monitoring and reporting only; no open"
                        + " answers.")
public sealed interface AnswersEvent extends Event {

    /** The full state after the event. */
    AnswersState answers();

    @Override
    default String inOrganisation() {
        return answers().organisation();
    }

    @EventType(value = "answers.given.v1", says = "One person's marks for one questionnaire.")
    record AnswersGiven(LocalDate on, AnswersState answers) implements AnswersEvent {}

    @EventType(
            value = "answers.erased.v1",
            says = "They no longer count and their open answers were destroyed.")
    record AnswersErased(LocalDate on, AnswersState answers) implements AnswersEvent {}
}
