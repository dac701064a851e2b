package nastavnik.portal.answering;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A questionnaire as monitoring gives it to whoever holds a session. */
record Form(
        String title,
        String side,
        @Nullable String otherFirstName,
        List<Question> questions,
        Sheet draft) {

    record Question(
            String code,
            String kind,
            boolean required,
            String text,
            @Nullable String low,
            @Nullable String high) {}

    /** What was filled in so far. */
    record Sheet(
            @Nullable Map<String, Integer> marks,
            @Nullable Map<String, Boolean> choices,
            @Nullable Map<String, String> texts) {

        /** The same with one more answer, or without it where it was emptied. */
        Sheet with(Question question, String answer) {
            Map<String, Integer> newMarks = copy(marks);
            Map<String, Boolean> newChoices = copy(choices);
            Map<String, String> newTexts = copy(texts);
            switch (question.kind()) {
                case "MARK" -> put(newMarks, question, mark(answer));
                case "CHOICE" -> put(newChoices, question, choice(answer));
                default -> put(newTexts, question, answer.isBlank() ? null : answer.strip());
            }
            return new Sheet(newMarks, newChoices, newTexts);
        }

        private static <T> Map<String, T> copy(@Nullable Map<String, T> answers) {
            return answers == null ? new HashMap<>() : new HashMap<>(answers);
        }

        private static <T> void put(Map<String, T> answers, Question question, @Nullable T answer) {
            if (answer == null) {
                answers.remove(question.code());
            } else {
                answers.put(question.code(), answer);
            }
        }

        private static @Nullable Integer mark(String answer) {
            return answer.matches("[1-9]|10") ? Integer.valueOf(answer) : null;
        }

        private static @Nullable Boolean choice(String answer) {
            return answer.isBlank() ? null : Boolean.valueOf(answer);
        }

        /** What was answered to a question, as a word; empty if nothing was. */
        public String answer(String code) {
            Object answer = copy(marks).get(code);
            answer = answer == null ? copy(choices).get(code) : answer;
            answer = answer == null ? copy(texts).get(code) : answer;
            return answer == null ? "" : answer.toString();
        }

        /** Never prints what somebody wrote. */
        @Override
        public String toString() {
            return "Sheet";
        }
    }

    /** Numbers, from 1, of required questions without an answer. */
    List<Integer> gaps() {
        return java.util.stream.IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).required())
                .filter(i -> draft.answer(questions.get(i).code()).isEmpty())
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** Never prints a name or an answer. */
    @Override
    public String toString() {
        return "Form[" + title + "]";
    }
}
