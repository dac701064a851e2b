package nastavnik.registry.people;

import jakarta.validation.Valid;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;

/** The people of an organisation: found by a body, never by an address, which ends in logs. */
@RestController
class PeopleController {

    private final Access access;
    private final AddPreliminary add;
    private final CorrectPreliminary correct;
    private final SearchPeople search;
    private final NamePeople names;

    PeopleController(
            Access access,
            AddPreliminary add,
            CorrectPreliminary correct,
            SearchPeople search,
            NamePeople names) {
        this.access = access;
        this.add = add;
        this.correct = correct;
        this.search = search;
        this.names = names;
    }

    record Added(String id, long revision) {}

    record Names(List<NamePeople.Named> items) {}

    @PostMapping("/organisations/{organisation}/people")
    ResponseEntity<Added> add(
            @PathVariable String organisation, @Valid @RequestBody AddPreliminary.Command command) {
        access.require(organisation, Role.CURATOR);
        String id = add.handle(organisation, command);
        return ResponseEntity.created(URI.create("/people/" + id)).body(new Added(id, 0));
    }

    /** A line of the preliminary list only; a participant has a card. */
    @PutMapping("/people/{id}")
    ResponseEntity<?> correct(
            @PathVariable String id,
            @Valid @RequestBody AddPreliminary.Command command,
            ExpectedRevision seen) {
        return Answers.done(correct.handle(id, command, seen));
    }

    @PostMapping("/organisations/{organisation}/people/search")
    Slice<Found> search(
            @PathVariable String organisation, @Valid @RequestBody SearchPeople.Query query) {
        access.require(organisation, CardController.READERS);
        return search.handle(organisation, query);
    }

    @PostMapping("/people/names")
    Names names(@Valid @RequestBody NamePeople.Query query) {
        return new Names(names.handle(query));
    }
}
