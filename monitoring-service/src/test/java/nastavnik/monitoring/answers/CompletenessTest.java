package nastavnik.monitoring.answers;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Audience;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.monitoring.answers.Completeness.Defect;
import nastavnik.monitoring.questionnaire.Question;
import nastavnik.monitoring.questionnaire.Questionnaire;
import nastavnik.monitoring.questionnaire.Wording;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CompletenessTest {

    private static final Wording WORDS = new Wording("?", null);
    private static final Questionnaire QUESTIONNAIRE =
            new Questionnaire(
                    "q",
                    1,
                    Audience.PUPILS,
                    Side.MENTEE,
                    Stage.AFTER,
                    WORDS,
                    List.of(
                            new Question("comfort", Question.Kind.MARK, true, WORDS, WORDS, WORDS),
                            new Question("go-on", Question.Kind.CHOICE, true, WORDS, null, null),
                            new Question("missing", Question.Kind.TEXT, false, WORDS, null, null)));

    @Test
    void whatIsRequiredMustBeAnsweredAndWhatIsNotMayBeLeft() {
        assertThat(Completeness.gaps(QUESTIONNAIRE, AnswerSheet.EMPTY))
                .containsExactly(
                        new Defect("/marks/comfort", "answer-missing"),
                        new Defect("/choices/go-on", "answer-missing"));
        assertThat(Completeness.gaps(QUESTIONNAIRE, sheet(7, "-"))).isEmpty();
    }

    @Test
    void aMarkStaysOnItsScale() {
        for (int mark : new int[] {-1, 0, 11, Integer.MAX_VALUE}) {
            assertThat(Completeness.defects(QUESTIONNAIRE, sheet(mark, "-")))
                    .containsExactly(new Defect("/marks/comfort", "mark-out-of-scale"));
        }
        assertThat(Completeness.defects(QUESTIONNAIRE, sheet(1, "-"))).isEmpty();
        assertThat(Completeness.defects(QUESTIONNAIRE, sheet(10, "-"))).isEmpty();
    }

    @Test
    void ownWordsHaveAnEnd() {
        assertThat(Completeness.defects(QUESTIONNAIRE, sheet(5, "x".repeat(2_001))))
                .containsExactly(new Defect("/texts/missing", "text-too-long"));
    }

    @Test
    void answersToOtherQuestionsAreRefusedWithoutRepeatingWhatWasSent() {
        var foreign = new AnswerSheet(Map.of("<script>", 5), Map.of(), Map.of());

        assertThat(Completeness.defects(QUESTIONNAIRE, foreign))
                .containsExactly(new Defect("/marks/", "question-unknown"));
    }

    @Test
    void whatSomebodyWroteIsNeverPrinted() {
        assertThat(sheet(5, "my own words")).asString().doesNotContain("own words");
    }

    private static AnswerSheet sheet(int mark, String text) {
        return new AnswerSheet(
                Map.of("comfort", mark), Map.of("go-on", true), Map.of("missing", text));
    }
}
