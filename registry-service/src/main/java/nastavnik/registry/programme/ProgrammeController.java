package nastavnik.registry.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Done;
import nastavnik.registry.organisation.Catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;

/** Programmes are drafted by the curator and approved by the head. */
@RestController
@RequestMapping("/programmes")
class ProgrammeController {

    private static final int OF_AN_ORGANISATION = 500;

    record Day(@NotNull LocalDate on) {}

    private final AggregateStore<Programme> programmes;
    private final Catalogue catalogue;
    private final Ids ids;
    private final Clock clock;

    ProgrammeController(
            AggregateStore<Programme> programmes, Catalogue catalogue, Ids ids, Clock clock) {
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Done> draft(@RequestBody @Valid DraftBody body) {
        catalogue.require(body.organisation(), Role.CURATOR, Role.HEAD);
        var draft = Programme.draft(body.title().strip(), body.facts(), LocalDate.now(clock));
        try {
            return Answers.created(programmes.create(ids.next(), draft));
        } catch (ClaimTaken taken) {
            throw new Refusal("one-programme-a-cycle");
        }
    }

    @GetMapping
    Slice<ProgrammeView> list(
            @RequestParam String organisation, @RequestParam @Nullable String cycle) {
        catalogue.require(organisation, Role.values());
        Filter filter = Filter.is("facts.organisation", organisation);
        Filter wanted = cycle == null ? filter : filter.and(Filter.is("facts.cycle", cycle));
        return new Slice<>(
                programmes.list(wanted, OF_AN_ORGANISATION).stream()
                        .map(ProgrammeView::of)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProgrammeView> show(@PathVariable String id) {
        Stored<Programme> stored = programmes.get(id);
        catalogue.require(stored.state().facts().organisation(), Role.values());
        return Answers.shown(stored.revision(), ProgrammeView.of(stored));
    }

    @PutMapping("/{id}")
    ResponseEntity<Done> redraft(
            @PathVariable String id,
            @RequestBody @Valid DraftBody body,
            ExpectedRevision expected) {
        Stored<Programme> before = of(id, expected, Role.CURATOR, Role.HEAD);
        var facts = body.facts();
        if (!facts.organisation().equals(before.state().facts().organisation())) {
            throw BadInput.at("/organisation", "programme-stays-here");
        }
        if (!facts.cycle().equals(before.state().facts().cycle())) {
            throw BadInput.at("/cycle", "programme-stays-here");
        }
        return Answers.done(
                programmes.save(
                        before,
                        before.state().redraft(body.title().strip(), facts, LocalDate.now(clock))));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<Done> approve(
            @PathVariable String id, @RequestBody @Valid Day day, ExpectedRevision expected) {
        Stored<Programme> before = of(id, expected, Role.HEAD);
        if (day.on().isAfter(LocalDate.now(clock))) {
            throw BadInput.at("/on", "day-has-not-come");
        }
        return Answers.done(programmes.save(before, before.state().approve(day.on())));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<Done> close(
            @PathVariable String id, @RequestBody @Valid Day day, ExpectedRevision expected) {
        Stored<Programme> before = of(id, expected, Role.HEAD);
        return Answers.done(programmes.save(before, before.state().close(day.on())));
    }

    private Stored<Programme> of(String id, ExpectedRevision expected, Role... roles) {
        catalogue.require(programmes.get(id).state().facts().organisation(), roles);
        return programmes.get(id, expected);
    }
}
