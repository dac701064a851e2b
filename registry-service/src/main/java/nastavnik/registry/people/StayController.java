package nastavnik.registry.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Category;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.web.Answers;
import nastavnik.registry.card.Post;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** People come, go, and change schools. */
@RestController
class StayController {

    private final Reach reach;
    private final TransferPerson transfers;
    private final Cards cards;
    private final Access access;
    private final Organisations organisations;

    StayController(
            Reach reach,
            TransferPerson transfers,
            Cards cards,
            Access access,
            Organisations organisations) {
        this.reach = reach;
        this.transfers = transfers;
        this.cards = cards;
        this.access = access;
        this.organisations = organisations;
    }

    record Departure(@Nullable String organisation, @NotNull LocalDate on) {}

    record Joining(
            @NotNull String organisation,
            @NotNull Category category,
            @NotNull LocalDate since,
            @com.fasterxml.jackson.annotation.JsonProperty("class") @Size(max = 20)
                    @Nullable String schoolClass,
            @Size(max = 200) @Nullable String position) {}

    @PostMapping("/people/{id}/transfer")
    ResponseEntity<?> transfer(
            @PathVariable String id,
            @Valid @RequestBody TransferPerson.Command command,
            ExpectedRevision seen) {
        return Answers.done(transfers.handle(id, command, seen));
    }

    @PostMapping("/people/{id}/departure")
    ResponseEntity<?> depart(
            @PathVariable String id, @Valid @RequestBody Departure body, ExpectedRevision seen) {
        return Answers.done(
                reach.change(
                        id,
                        seen,
                        (person, organisation) ->
                                person.leave(or(body.organisation(), organisation), body.on())));
    }

    /** The curator of both organisations says so: the person's card becomes visible in both. */
    @PostMapping("/people/{id}/stays")
    ResponseEntity<?> join(
            @PathVariable String id, @Valid @RequestBody Joining body, ExpectedRevision seen) {
        access.require(body.organisation(), Role.CURATOR);
        TakesPeople.check(organisations.get(body.organisation()), body.since());
        Post post = new Post(body.schoolClass(), body.position(), null);
        return Answers.done(
                reach.change(
                        id,
                        seen,
                        (person, _) ->
                                cards.with(
                                        person.join(
                                                body.organisation(), body.category(), body.since()),
                                        id,
                                        card -> card.at(body.organisation(), post))));
    }

    /** Acts in the name of the organisation that was named, where the caller may. */
    private String or(@Nullable String named, String reached) {
        if (named == null) {
            return reached;
        }
        access.require(named, Role.CURATOR);
        return named;
    }
}
