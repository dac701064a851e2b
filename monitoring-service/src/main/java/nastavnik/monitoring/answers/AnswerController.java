package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.Feedback;
import nastavnik.monitoring.feedback.FirstNames;
import nastavnik.monitoring.feedback.Sheet;
import nastavnik.monitoring.questionnaire.Questionnaires;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

/** The questionnaire itself, for whoever holds a session. */
@RestController
class AnswerController {

    private final CurrentSession current;
    private final Questionnaires questionnaires;
    private final FirstNames firstNames;
    private final Drafts drafts;
    private final GiveAnswers give;

    AnswerController(
            CurrentSession current,
            Questionnaires questionnaires,
            FirstNames firstNames,
            Drafts drafts,
            GiveAnswers give) {
        this.current = current;
        this.questionnaires = questionnaires;
        this.firstNames = firstNames;
        this.drafts = drafts;
        this.give = give;
    }

    /** That the answers were taken. */
    record Taken(String id, long revision) {}

    @GetMapping("/answer-form")
    ResponseEntity<AnswerForm> form(
            @RequestHeader(name = SessionController.HEADER, required = false)
                    @Nullable String session,
            Locale language) {
        Stored<Feedback> feedback = current.verified(session);
        Sheet sheet = feedback.state().sheet();
        AnswerForm form =
                AnswerForm.of(
                        sheet,
                        questionnaires.version(sheet.questionnaire(), sheet.version()),
                        firstNames.of(feedback.id()).orElse(null),
                        drafts.of(feedback.id()),
                        language);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(form);
    }

    @PutMapping("/answer/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(
            @RequestHeader(name = SessionController.HEADER, required = false)
                    @Nullable String session,
            @RequestBody AnswerSheet sheet) {
        give.keep(current.verified(session), sheet);
    }

    @PostMapping("/answer")
    @ResponseStatus(HttpStatus.CREATED)
    Taken answer(
            @RequestHeader(name = SessionController.HEADER, required = false)
                    @Nullable String session,
            @RequestBody AnswerSheet sheet) {
        var given = give.give(current.verified(session), sheet);
        return new Taken(given.id(), given.revision());
    }
}
