package nastavnik.pairing.runs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import nastavnik.pairing.course.PairAccess;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The curator decides: accepts, rejects with a reason and thinks better, chooses another mentor.
 */
@RestController
@RequestMapping("/matching-runs/{id}")
class ProposalsController {

    private final RunAccess access;
    private final PairAccess pairAccess;
    private final AcceptProposals accept;
    private final ChangeProposal change;
    private final Records<Proposal> proposals;
    private final Bulk bulk;

    ProposalsController(
            RunAccess access,
            PairAccess pairAccess,
            AcceptProposals accept,
            ChangeProposal change,
            Records<Proposal> proposals,
            Bulk bulk) {
        this.access = access;
        this.pairAccess = pairAccess;
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
        pairAccess.curator(
                run.organisation(),
                together.values().stream().map(rows -> rows.getFirst().form()).toList());
        List<AcceptProposals.Command> commands =
                together.values().stream()
                        .map(rows -> new AcceptProposals.Command(run, rows))
                        .toList();
        List<Bulk.Item> done =
                bulk.each(commands, AcceptProposals.Command::pair, accept::handle).items();
        return new AllAccepted(
                IntStream.range(0, commands.size())
                        .boxed()
                        .flatMap(n -> answers(commands.get(n), done.get(n)))
                        .toList());
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

    private static Stream<Accepted> answers(AcceptProposals.Command command, Bulk.Item item) {
        String pair = item.problem() == null ? item.id() : null;
        return command.together().stream()
                .map(row -> new Accepted(row.id(), pair, item.revision(), item.problem()));
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

    /** A rejection by mistake would keep the two apart in every later run of the cycle. */
    @DeleteMapping("/proposals/{proposal}/rejection")
    ResponseEntity<Done> restore(@PathVariable String id, @PathVariable String proposal) {
        access.proposal(access.change(id), proposal);
        Proposal restored =
                proposals.update(proposal, ProposalsController::waiting).orElseThrow(NotFound::new);
        return Answers.done(new Stored<>(proposal, 2, restored));
    }

    private static Proposal waiting(Proposal now) {
        return switch (now.status()) {
            case PROPOSED, CHANGED -> now;
            case REJECTED -> now.restored();
            case ACCEPTED -> throw new Refusal("proposal-is-open");
        };
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
