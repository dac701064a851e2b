package nastavnik.monitoring.answers;

import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.monitoring.feedback.Sheet;
import nastavnik.monitoring.questionnaire.Question;
import nastavnik.monitoring.questionnaire.Questionnaire;
import nastavnik.monitoring.questionnaire.Wording;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the page on the phone shows, in the language of the phone.
 *
 * @param otherFirstName of the other side, and nothing more of it
 * @param draft what was filled in before
 */
record AnswerForm(
        String questionnaire,
        int version,
        Side side,
        Stage stage,
        String title,
        LocalDate until,
        @Nullable String otherFirstName,
        List<Asked> questions,
        AnswerSheet draft) {

    /** One question as it is read. */
    record Asked(
            String code,
            Question.Kind kind,
            boolean required,
            String text,
            @Nullable String low,
            @Nullable String high) {

        static Asked of(Question question, Locale language) {
            return new Asked(
                    question.code(),
                    question.kind(),
                    question.required(),
                    question.text().in(language),
                    in(question.low(), language),
                    in(question.high(), language));
        }

        private static @Nullable String in(@Nullable Wording wording, Locale language) {
            return wording == null ? null : wording.in(language);
        }
    }

    static AnswerForm of(
            Sheet sheet,
            Questionnaire questionnaire,
            @Nullable String otherFirstName,
            AnswerSheet draft,
            Locale language) {
        return new AnswerForm(
                questionnaire.code(),
                questionnaire.version(),
                sheet.side(),
                sheet.stage(),
                questionnaire.title().in(language),
                sheet.until(),
                otherFirstName,
                questionnaire.questions().stream()
                        .map(question -> Asked.of(question, language))
                        .toList(),
                draft);
    }

    /** Neither the name nor the answers. */
    @Override
    public String toString() {
        return "AnswerForm[" + questionnaire + "]";
    }
}
