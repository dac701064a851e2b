package nastavnik.monitoring.answers;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What somebody has filled in, by the codes of the questions.
 *
 * @param marks from 1 to 10
 * @param choices yes or no
 * @param texts own words, at most 2,000 characters each
 */
public record AnswerSheet(
        Map<String, Integer> marks, Map<String, Boolean> choices, Map<String, String> texts) {

    static final AnswerSheet EMPTY = new AnswerSheet(Map.of(), Map.of(), Map.of());

    /** A body that leaves a part out, or answers with null, has not answered there. */
    public AnswerSheet(
            @Nullable Map<String, Integer> marks,
            @Nullable Map<String, Boolean> choices,
            @Nullable Map<String, String> texts) {
        this.marks = given(marks);
        this.choices = given(choices);
        this.texts = given(texts);
    }

    private static <T> Map<String, T> given(@Nullable Map<String, T> answers) {
        if (answers == null) {
            return Map.of();
        }
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(
                        java.util.stream.Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Never prints what somebody wrote. */
    @Override
    public String toString() {
        return "AnswerSheet[%d marks, %d choices, %d texts]"
                .formatted(marks.size(), choices.size(), texts.size());
    }
}
