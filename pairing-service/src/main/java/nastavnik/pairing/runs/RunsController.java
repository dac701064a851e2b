package nastavnik.pairing.runs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.Role;
import nastavnik.pairing.course.PairAccess;
import nastavnik.pairing.matching.result.MentorLoad;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Records;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;
import nastavnik.platform.web.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Matching runs and what they answered, in pages. */
@RestController
@RequestMapping("/matching-runs")
class RunsController {

    private final Access access;
    private final PairAccess pairAccess;
    private final RunAccess runAccess;
    private final StartRun start;
    private final Records<Run> runs;
    private final Records<Proposal> proposals;
    private final Records<Alone> unmatched;
    private final Texts texts;
    private final Ids ids;

    RunsController(
            Access access,
            PairAccess pairAccess,
            RunAccess runAccess,
            StartRun start,
            Records<Run> runs,
            Records<Proposal> proposals,
            Records<Alone> unmatched,
            Texts texts,
            Ids ids) {
        this.access = access;
        this.pairAccess = pairAccess;
        this.runAccess = runAccess;
        this.start = start;
        this.runs = runs;
        this.proposals = proposals;
        this.unmatched = unmatched;
        this.texts = texts;
        this.ids = ids;
    }

    record Request(
            @NotBlank String organisation,
            @NotBlank @Pattern(regexp = "20\\d\\d/\\d\\d") String cycle,
            @Size(max = 100) @Nullable List<@NotBlank String> forms) {}

    record Loads(List<MentorLoad> items) {}

    /** Somebody left alone; {@code message} says in the caller's language why and what helps. */
    record Told(@JsonUnwrapped Alone alone, String message) {}

    @PostMapping
    ResponseEntity<Done> start(@RequestBody @Valid Request request) {
        List<String> forms =
                request.forms() == null || request.forms().isEmpty()
                        ? pairAccess.forms(request.organisation())
                        : request.forms();
        pairAccess.curator(request.organisation(), forms);
        Run run =
                start.handle(
                        new StartRun.Command(
                                ids.next(), request.organisation(), request.cycle(), forms));
        return Answers.created(new Stored<>(run.id(), 1, run));
    }

    @GetMapping
    Slice<RunView> list(
            @RequestParam String organisation,
            @RequestParam(required = false) @Nullable String cycle,
            Page page) {
        access.require(organisation, Role.CURATOR, Role.HEAD);
        Filter filter = Filter.is("organisation", organisation);
        return runs.page(cycle == null ? filter : filter.and(Filter.is("cycle", cycle)), page)
                .map(RunView::of);
    }

    @GetMapping("/{id}")
    RunView run(@PathVariable String id) {
        return RunView.of(runAccess.read(id));
    }

    @GetMapping("/{id}/proposals")
    Slice<Proposal> proposals(
            @PathVariable String id,
            @RequestParam(required = false) Proposal.@Nullable Status status,
            Page page) {
        runAccess.read(id);
        Filter filter = Filter.is("run", id);
        return proposals.page(
                status == null ? filter : filter.and(Filter.is("status", status)), page);
    }

    @GetMapping("/{id}/unmatched")
    Slice<Told> unmatched(@PathVariable String id, Page page) {
        runAccess.read(id);
        return unmatched
                .page(Filter.is("run", id), page)
                .map(alone -> new Told(alone, texts.of("alone." + alone.reason())));
    }

    @GetMapping("/{id}/loads")
    Loads loads(@PathVariable String id) {
        return new Loads(runAccess.read(id).loads());
    }
}
