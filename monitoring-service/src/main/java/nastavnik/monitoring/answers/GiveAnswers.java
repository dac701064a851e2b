package nastavnik.monitoring.answers;

import nastavnik.events.AnswersState;
import nastavnik.monitoring.feedback.Feedback;
import nastavnik.monitoring.feedback.Sheet;
import nastavnik.monitoring.questionnaire.Questionnaire;
import nastavnik.monitoring.questionnaire.Questionnaires;
import nastavnik.monitoring.secret.Secrets;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.web.BadInput;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what somebody answered, exactly once: the answers have the questionnaire's id, so whoever
 * sends twice, or from two phones, meets the first. Own words are encrypted before they are stored.
 */
@Component
class GiveAnswers {

    private final AggregateStore<Answers> store;
    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final Secrets secrets;
    private final Clock clock;

    GiveAnswers(
            AggregateStore<Answers> store,
            Questionnaires questionnaires,
            Drafts drafts,
            Secrets secrets,
            Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Keeps a draft; whatever fits no question is refused. */
    void keep(Stored<Feedback> feedback, AnswerSheet sheet) {
        refuse(Completeness.defects(questionnaire(feedback), sheet));
        refuseIfGiven(feedback.id());
        drafts.keep(feedback.id(), sheet, feedback.state().sheet().until());
    }

    Stored<Answers> give(Stored<Feedback> feedback, AnswerSheet sheet) {
        Questionnaire questionnaire = questionnaire(feedback);
        refuse(
                Stream.concat(
                                Completeness.defects(questionnaire, sheet).stream(),
                                Completeness.gaps(questionnaire, sheet).stream())
                        .toList());
        refuseIfGiven(feedback.id());
        Stored<Answers> given =
                store.create(
                        feedback.id(),
                        Answers.give(
                                told(feedback, sheet),
                                sealed(feedback.id(), sheet.texts()),
                                clock.instant(),
                                LocalDate.now(clock)));
        drafts.forget(feedback.id());
        return given;
    }

    /** A clear word for the second try; the id decides where two come at once. */
    private void refuseIfGiven(String id) {
        if (store.find(id).isPresent()) {
            throw new Refusal("already-answered");
        }
    }

    private Questionnaire questionnaire(Stored<Feedback> feedback) {
        Sheet sheet = feedback.state().sheet();
        return questionnaires.version(sheet.questionnaire(), sheet.version());
    }

    private Map<String, String> sealed(String id, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                text ->
                                        secrets.seal(
                                                text.getValue().strip(),
                                                "text:" + id + ":" + text.getKey())));
    }

    private static void refuse(List<Completeness.Defect> defects) {
        if (!defects.isEmpty()) {
            throw new BadInput(
                    defects.stream()
                            .map(
                                    defect ->
                                            new BadInput.Fault(
                                                    defect.pointer(), defect.key(), List.of()))
                            .toList());
        }
    }

    private static AnswersState told(Stored<Feedback> feedback, AnswerSheet answers) {
        Sheet sheet = feedback.state().sheet();
        return new AnswersState(
                feedback.id(),
                sheet.organisation(),
                sheet.pair(),
                sheet.respondent(),
                sheet.side(),
                sheet.stage(),
                sheet.form(),
                sheet.questionnaire(),
                sheet.version(),
                answers.marks(),
                answers.choices(),
                true);
    }
}
