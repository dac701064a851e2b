package nastavnik.reporting.methodology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;

/**
 * Who is satisfied, as data. No official document says it (§6 of the model), so every authority may
 * choose. Of several questions the first one counts that somebody was asked: questionnaires of
 * pupils and of teachers differ.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SatisfactionRule.MeanOfMarks.class, name = "MEAN_OF_MARKS"),
    @JsonSubTypes.Type(value = SatisfactionRule.OneQuestion.class, name = "ONE_QUESTION"),
    @JsonSubTypes.Type(value = SatisfactionRule.Choice.class, name = "CHOICE"),
    @JsonSubTypes.Type(value = SatisfactionRule.MeanPerCent.class, name = "MEAN_PER_CENT")
})
public sealed interface SatisfactionRule {

    /**
     * The mean of all of a person's marks is at least so much.
     *
     * @param fromTenths least mean mark, in tenths
     */
    record MeanOfMarks(int fromTenths) implements SatisfactionRule {}

    /**
     * The mark given to one question is at least so much.
     *
     * @param questions codes of questions with marks
     * @param from least mark
     */
    record OneQuestion(List<String> questions, int from) implements SatisfactionRule {}

    /**
     * Said yes: «хотели бы продолжить».
     *
     * @param questions codes of questions answered by yes or no
     */
    record Choice(List<String> questions) implements SatisfactionRule {}

    /**
     * No people: all marks, as per cent of the highest they could have been. The numerator is the
     * sum of the marks, the denominator that of the highest ones.
     */
    record MeanPerCent() implements SatisfactionRule {}
}
