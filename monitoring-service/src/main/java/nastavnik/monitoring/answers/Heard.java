package nastavnik.monitoring.answers;

import nastavnik.events.AnswersEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is known from the own topic about answers. A pure fold.
 *
 * @param counted whether they still count
 */
record Heard(boolean counted) {

    /** What follows: the questionnaire of this id was answered on the day. */
    record Given(LocalDate on) {}

    static Heard after(@Nullable Heard before, AnswersEvent event) {
        return new Heard(event.answers().counted());
    }
}
