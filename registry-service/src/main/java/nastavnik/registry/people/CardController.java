package nastavnik.registry.people;

import jakarta.validation.Valid;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.web.Answers;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One person's card: read for a stated purpose, on record. */
@RestController
class CardController {

    static final Role[] READERS = {
        Role.CURATOR, Role.HEAD, Role.CLASS_TEACHER, Role.PSYCHOLOGIST, Role.MUNICIPAL_COORDINATOR
    };

    private final ReadCard read;
    private final ChangeCard change;

    CardController(ReadCard read, ChangeCard change) {
        this.read = read;
        this.change = change;
    }

    @GetMapping("/people/{id}")
    ResponseEntity<CardView> read(@PathVariable String id, @RequestParam Purpose purpose) {
        CardView card = read.handle(id, purpose);
        return Answers.shown(card.revision(), card);
    }

    @PutMapping("/people/{id}/card")
    ResponseEntity<?> change(
            @PathVariable String id,
            @Valid @RequestBody ChangeCard.Command command,
            ExpectedRevision seen) {
        return Answers.done(change.handle(id, command, seen));
    }
}
