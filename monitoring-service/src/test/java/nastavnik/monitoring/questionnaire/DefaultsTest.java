package nastavnik.monitoring.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Audience;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.monitoring.questionnaire.Question.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collection;

class DefaultsTest {

    static Collection<Questionnaire> all() {
        return new Defaults().byCode().values();
    }

    @Test
    void everySideOfEveryAudienceHasOneAtEveryStage() {
        for (Audience audience : Audience.values()) {
            for (Side side : Side.values()) {
                for (Stage stage : Stage.values()) {
                    assertThat(all())
                            .filteredOn(one -> one.audience() == audience)
                            .filteredOn(one -> one.side() == side && one.stage() == stage)
                            .hasSize(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenInBothLanguagesWithBothEndsOfEveryScale(Questionnaire questionnaire) {
        assertThat(questionnaire.version()).isOne();
        assertThat(questionnaire.questions()).extracting(Question::code).doesNotHaveDuplicates();
        assertThat(questionnaire.questions())
                .allSatisfy(
                        question -> {
                            assertThat(question.text().ru()).isNotBlank();
                            assertThat(question.text().en()).isNotBlank();
                            assertThat(question.low() != null && question.high() != null)
                                    .isEqualTo(question.kind() == Kind.MARK);
                        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void beginsWithWhetherAndWhereMentoringWasMet(Questionnaire questionnaire) {
        assertThat(questionnaire.questions())
                .extracting(Question::code)
                .startsWith("met-before", "met-where");
    }
}
