package nastavnik.monitoring.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.monitoring.questionnaire.Question.Kind;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.web.BadInput;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the next version of a questionnaire; what was already given keeps the version it names. */
@Component
class EditQuestionnaire {

    /** The wording wanted. */
    record Command(
            @NotNull @Valid Wording title,
            @NotEmpty @Size(max = 40) List<@NotNull @Valid Question> questions) {}

    private final Questionnaires questionnaires;

    EditQuestionnaire(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    Questionnaire handle(String code, Command command, ExpectedRevision expected) {
        check(command.questions());
        Questionnaire current = questionnaires.current(code);
        Long seen = expected.revision();
        if (seen != null && seen != current.version()) {
            throw new StaleRevision();
        }
        Questionnaire next = current.next(command.title(), command.questions());
        if (!questionnaires.add(next)) {
            throw new StaleRevision();
        }
        return next;
    }

    private static void check(List<Question> questions) {
        List<BadInput.Fault> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!codes.add(question.code())) {
                errors.add(fault("/questions/" + i + "/code", "code-twice"));
            }
            boolean ends = question.low() != null && question.high() != null;
            if (question.kind() == Kind.MARK && !ends) {
                errors.add(fault("/questions/" + i, "mark-without-ends"));
            }
        }
        if (questions.stream().noneMatch(question -> question.kind() == Kind.MARK)) {
            errors.add(fault("/questions", "no-mark-asked"));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    private static BadInput.Fault fault(String pointer, String key) {
        return new BadInput.Fault(pointer, key, List.of());
    }
}
