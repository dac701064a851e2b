package nastavnik.monitoring.questionnaire;

import jakarta.validation.Valid;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.rights.Access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The questions, for whoever works here to read and for the regional centre to edit. */
@RestController
@RequestMapping("/questionnaires")
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final EditQuestionnaire edit;
    private final Access access;

    QuestionnaireController(Questionnaires questionnaires, EditQuestionnaire edit, Access access) {
        this.questionnaires = questionnaires;
        this.edit = edit;
        this.access = access;
    }

    /** All of a list that is never long. */
    record All(List<Questionnaire> items) {}

    /** What the edit made. */
    record Edited(String code, int version) {}

    @GetMapping
    All all() {
        access.scope();
        return new All(questionnaires.current());
    }

    @GetMapping("/{code}")
    ResponseEntity<Questionnaire> one(
            @PathVariable String code, @RequestParam @Nullable Integer version) {
        access.scope();
        Questionnaire found =
                version == null
                        ? questionnaires.current(code)
                        : questionnaires.version(code, version);
        return ResponseEntity.ok().eTag(String.valueOf(found.version())).body(found);
    }

    @PutMapping("/{code}")
    ResponseEntity<Edited> edit(
            @PathVariable String code,
            @RequestBody @Valid EditQuestionnaire.Command command,
            ExpectedRevision expected) {
        access.requireRegion(Role.REGIONAL_CENTER);
        Questionnaire next = edit.handle(code, command, expected);
        return ResponseEntity.ok()
                .eTag(String.valueOf(next.version()))
                .body(new Edited(next.code(), next.version()));
    }
}
