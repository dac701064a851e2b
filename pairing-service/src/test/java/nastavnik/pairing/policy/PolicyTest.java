package nastavnik.pairing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.policy.Rule;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Policy TEMPLATE = TemplateFile.read();

    @Test
    void theTemplateHasTheSixFormsAndMakesSense() {
        assertThat(TEMPLATE.forms())
                .extracting(Form::code)
                .containsExactly(
                        "PUPIL_PUPIL",
                        "TEACHER_TEACHER",
                        "STUDENT_PUPIL",
                        "EMPLOYER_PUPIL",
                        "EMPLOYER_STUDENT",
                        "TEACHER_PUPIL");
        assertThat(TEMPLATE.forms()).allMatch(form -> !form.roleModels().isEmpty());
        assertThatCode(() -> PolicyCheck.check(Rulebook.whole(TEMPLATE)))
                .doesNotThrowAnyException();
    }

    @Test
    void trainingOnlyWarnsWhileConsentsBlock() {
        assertThat(TEMPLATE.blocks("mentor-trained", DAY)).isFalse();
        assertThat(TEMPLATE.blocks("mentor-consented", DAY)).isTrue();
        assertThat(TEMPLATE.blocks("a rule without a gate", DAY)).isTrue();
    }

    @Test
    void aRunObeysOnlyTheRulesThatForbid() {
        assertThat(codes(Rulebook.whole(TEMPLATE).rules())).contains("mentor-trained");
        assertThat(codes(Rulebook.blocking(TEMPLATE, DAY).rules()))
                .doesNotContain("mentor-trained")
                .contains("mentor-checked", "mentee-category", "mentor-age");
    }

    @Test
    void whatIsAllowedUntilADayIsForbiddenAfterIt() {
        Gate gate = new Gate("mentor-trained", Gate.Mode.ALLOW_UNTIL, DAY);

        assertThat(gate.blocks(DAY)).isFalse();
        assertThat(gate.blocks(DAY.plusDays(1))).isTrue();
    }

    private static List<String> codes(List<Rule> rules) {
        return rules.stream().map(rule -> Rulebook.name(rule.code())).toList();
    }
}
