package nastavnik.registry.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.web.Answers;
import nastavnik.registry.imprint.Imprints;
import nastavnik.registry.preliminary.Preliminaries;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** What is no longer needed, or was there twice, goes. */
@RestController
class DestructionController {

    private final ErasePerson erase;
    private final MergePeople merge;
    private final PreliminaryReach lines;
    private final Preliminaries preliminaries;
    private final Imprints imprints;
    private final AuditLog audit;

    DestructionController(
            ErasePerson erase,
            MergePeople merge,
            PreliminaryReach lines,
            Preliminaries preliminaries,
            Imprints imprints,
            AuditLog audit) {
        this.erase = erase;
        this.merge = merge;
        this.lines = lines;
        this.preliminaries = preliminaries;
        this.imprints = imprints;
        this.audit = audit;
    }

    record Erasure(@Nullable String organisation, @NotNull LocalDate on) {}

    @PostMapping("/people/{id}/erasure")
    ResponseEntity<?> erase(
            @PathVariable String id, @Valid @RequestBody Erasure body, ExpectedRevision seen) {
        return Answers.done(erase.handle(id, body.on(), seen));
    }

    @PostMapping("/people/{id}/merger")
    ResponseEntity<?> merge(
            @PathVariable String id,
            @Valid @RequestBody MergePeople.Command command,
            ExpectedRevision seen) {
        return Answers.done(merge.handle(id, command, seen));
    }

    @DeleteMapping("/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        preliminaries.delete(lines.get(id).id());
        imprints.forget(id);
        audit.changed("preliminary.deleted", id);
    }
}
