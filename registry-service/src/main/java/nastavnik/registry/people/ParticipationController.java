package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import nastavnik.events.Participation;
import nastavnik.events.Role;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Answers;
import nastavnik.registry.participant.Participant;
import nastavnik.registry.participant.Place;
import nastavnik.registry.participant.Preferences;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** The bases: who stands in them, and what they want. */
@RestController
class ParticipationController {

    private final Reach reach;
    private final Access access;

    ParticipationController(Reach reach, Access access) {
        this.reach = reach;
        this.access = access;
    }

    record Entering(
            @NotNull String organisation,
            @NotNull String cycle,
            @NotNull Side side,
            @NotNull LocalDate since,
            @JsonUnwrapped @Valid Preferences wishes) {}

    record Wanting(@NotNull LocalDate on, @JsonUnwrapped @Valid Preferences wishes) {}

    record Placing(
            @NotNull LocalDate on,
            @NotNull @Min(0) @Max(50) Integer places,
            @Min(0) @Max(50) @Nullable Integer groupSize) {}

    record Ending(@NotNull LocalDate on) {}

    record Entered(String id, long revision, String participation) {}

    @PostMapping("/people/{id}/participations")
    ResponseEntity<Entered> enter(
            @PathVariable String id, @Valid @RequestBody Entering body, ExpectedRevision seen) {
        access.require(body.organisation(), Role.CURATOR);
        Place place = new Place(body.cycle(), body.side(), body.organisation());
        Stored<Participant> stored =
                reach.change(
                        id,
                        seen,
                        (person, _) -> person.enterBase(place, body.since(), body.wishes()));
        String part =
                stored.state()
                        .known()
                        .participations()
                        .running(place)
                        .map(Participation::id)
                        .orElse("");
        return Answers.shown(stored.revision(), new Entered(id, stored.revision(), part));
    }

    @PutMapping("/people/{id}/participations/{part}")
    ResponseEntity<?> prefer(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody Wanting body,
            ExpectedRevision seen) {
        return Answers.done(
                reach.change(
                        id,
                        seen,
                        (person, _) ->
                                person.prefer(
                                        own(person.participations().get(part)),
                                        body.wishes(),
                                        body.on())));
    }

    @PutMapping("/people/{id}/participations/{part}/places")
    ResponseEntity<?> place(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody Placing body,
            ExpectedRevision seen) {
        int group = body.groupSize() == null ? body.places() : body.groupSize();
        return Answers.done(
                reach.change(
                        id,
                        seen,
                        (person, _) ->
                                person.places(
                                        own(person.participations().get(part)),
                                        body.places(),
                                        group,
                                        body.on())));
    }

    @PostMapping("/people/{id}/participations/{part}/end")
    ResponseEntity<?> end(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody Ending body,
            ExpectedRevision seen) {
        return Answers.done(
                reach.change(
                        id,
                        seen,
                        (person, _) ->
                                person.endParticipation(
                                        own(person.participations().get(part)), body.on())));
    }

    /** Another organisation's base is changed by that organisation. */
    private String own(Participation part) {
        access.require(part.organisation(), Role.CURATOR);
        return part.id();
    }
}
