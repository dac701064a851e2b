package nastavnik.pairing.runs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Records;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Bulk;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The curator decides: accepts, rejects with a reason, chooses another mentor. */
@RestController
@RequestMapping("/matching-runs/{id}")
class ProposalsController {

    private final RunAccess access;
    private final AcceptProposals accept;
    private final ChangeProposal change;
    private final Records<Proposal> proposals;
    private final Bulk bulk;

    ProposalsController(
            RunAccess access,
            AcceptProposals accept,
            ChangeProposal change,
            Records<Proposal> proposals,
            Bulk bulk) {
        this.access = access;
        this.accept = accept;
        this.change = change;
        this.proposals = proposals;
        this.bulk = bulk;
    }

    record Acceptance(
            @NotEmpty @Size(max = 5000) List<@NotBlank String> proposals,
            @Nullable Boolean group) {}

    record Accepted(
            String id,
            @Nullable String pair,
            @Nullable Long revision,
            @Nullable ProblemDetail problem) {}

    record AllAccepted(List<Accepted> items) {}

    record Rejection(@NotBlank @Size(max = 1000) String reason) {}

    record Other(@NotBlank String mentor) {}

    @PostMapping("/acceptances")
    AllAccepted accept(@PathVariable String id, @RequestBody @Valid Acceptance request) {
        Run run = access.change(id);
        boolean grouped = !Boolean.FALSE.equals(request.group());
        Map<String, List<Proposal>> together = new LinkedHashMap<>();
        for (String row : request.proposals().stream().distinct().toList()) {
            Proposal proposal = access.proposal(run, row);
            together.computeIfAbsent(key(proposal, grouped), _ -> new ArrayList<>()).add(proposal);
        }
        List<AcceptProposals.Command> commands =
                together.values().stream()
                        .map(rows -> new AcceptProposals.Command(run, rows))
                        .toList();
        Map<String, Bulk.Item> done = new HashMap<>();
        bulk.each(commands, AcceptProposals.Command::pair, accept::handle)
                .items()
                .forEach(item -> done.put(item.id(), item));
        return new AllAccepted(commands.stream().flatMap(c -> answers(c, done)).toList());
    }

    private static String key(Proposal proposal, boolean grouped) {
        String pair = proposal.pair();
        if (pair != null) {
            return pair;
        }
        return grouped
                ? proposal.mentor() + "/" + proposal.form() + "/" + proposal.group()
                : proposal.id();
    }

    private static Stream<Accepted> answers(
            AcceptProposals.Command command, Map<String, Bulk.Item> done) {
        Bulk.Item item = done.get(command.pair());
        return command.together().stream()
                .map(
                        proposal ->
                                item == null || item.problem() != null
                                        ? new Accepted(
                                                proposal.id(),
                                                null,
                                                null,
                                                item == null ? null : item.problem())
                                        : new Accepted(
                                                proposal.id(), item.id(), item.revision(), null));
    }

    @PostMapping("/proposals/{proposal}/rejection")
    ResponseEntity<Done> reject(
            @PathVariable String id,
            @PathVariable String proposal,
            @RequestBody @Valid Rejection request) {
        access.proposal(access.change(id), proposal);
        Proposal rejected =
                proposals
                        .update(
                                proposal,
                                now -> {
                                    if (now.status() == Proposal.Status.ACCEPTED) {
                                        throw new Refusal("proposal-is-open");
                                    }
                                    return now.rejected(request.reason());
                                })
                        .orElseThrow(NotFound::new);
        return Answers.done(new Stored<>(proposal, 2, rejected));
    }

    @PostMapping("/proposals/{proposal}/change")
    ResponseEntity<Done> change(
            @PathVariable String id,
            @PathVariable String proposal,
            @RequestBody @Valid Other request) {
        Proposal changed =
                change.handle(access.proposal(access.change(id), proposal), request.mentor());
        return Answers.done(new Stored<>(proposal, 2, changed));
    }
}
