package nastavnik.pairing.runs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import nastavnik.events.Role;
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
    private final RunAccess runAccess;
    private final StartRun start;
    private final Records<Run> runs;
    private final Records<Proposal> proposals;
    private final Records<Alone> unmatched;
    private final Ids ids;

    RunsController(
            Access access,
            RunAccess runAccess,
            StartRun start,
            Records<Run> runs,
            Records<Proposal> proposals,
            Records<Alone> unmatched,
            Ids ids) {
        this.access = access;
        this.runAccess = runAccess;
        this.start = start;
        this.runs = runs;
        this.proposals = proposals;
        this.unmatched = unmatched;
        this.ids = ids;
    }

    record Request(
            @NotBlank String organisation,
            @NotBlank @Pattern(regexp = "20\\d\\d/\\d\\d") String cycle,
            @Nullable List<@NotBlank String> forms) {}

    record Loads(List<MentorLoad> items) {}

    @PostMapping
    ResponseEntity<Done> start(@RequestBody @Valid Request request) {
        access.require(request.organisation(), Role.CURATOR);
        List<String> forms = request.forms() == null ? List.of() : request.forms();
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
    Slice<Alone> unmatched(@PathVariable String id, Page page) {
        runAccess.read(id);
        return unmatched.page(Filter.is("run", id), page);
    }

    @GetMapping("/{id}/loads")
    Loads loads(@PathVariable String id) {
        return new Loads(runAccess.read(id).loads());
    }
}
