package nastavnik.pairing.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.Decision;
import nastavnik.events.MembershipResult;
import nastavnik.pairing.course.PairAccess;
import nastavnik.platform.web.Bulk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes in the pairs a school had before the system. */
@RestController
class ImportController {

    private final PairAccess access;
    private final KnownPairs knownPairs;
    private final ImportPair importPair;
    private final Bulk bulk;

    ImportController(PairAccess access, KnownPairs knownPairs, ImportPair importPair, Bulk bulk) {
        this.access = access;
        this.knownPairs = knownPairs;
        this.importPair = importPair;
        this.bulk = bulk;
    }

    /** One mentee with a mentor; {@code until} is the last day if it is completed. */
    record Item(
            @NotBlank String mentee,
            @NotBlank String mentor,
            @NotBlank String form,
            @NotNull LocalDate since,
            @Nullable LocalDate until,
            @Size(max = 60) @Nullable String order,
            @Nullable LocalDate orderOn,
            @Nullable Boolean completed,
            @Nullable MembershipResult result,
            @Nullable Decision decision) {

        boolean isOver() {
            return Boolean.TRUE.equals(completed) || (completed == null && result != null);
        }
    }

    record Request(
            @NotBlank String organisation,
            @NotBlank @Pattern(regexp = ProposalController.CYCLE) String cycle,
            @NotEmpty @Size(max = 5000) List<@Valid Item> items) {}

    /** What became of one item; {@code id} is the pair's. */
    record Answer(
            String id,
            @Nullable Long revision,
            @Nullable String outcome,
            @Nullable ProblemDetail problem) {}

    record Answers(List<Answer> items) {}

    @PostMapping("/pairs/imports")
    Answers take(@RequestBody @Valid Request request) {
        access.curator(request.organisation(), request.items().stream().map(Item::form).toList());
        List<KnownPairs.Known> known = knownPairs.of(request);
        Set<String> changed = ConcurrentHashMap.newKeySet();
        Map<String, Bulk.Item> done = new HashMap<>();
        bulk.each(
                        known,
                        KnownPairs.Known::id,
                        pair -> {
                            var outcome = importPair.handle(pair.command());
                            if (outcome.changed()) {
                                changed.add(pair.id());
                            }
                            return outcome.pair();
                        })
                .items()
                .forEach(item -> done.put(item.id(), item));
        return new Answers(
                request.items().stream()
                        .map(item -> KnownPairs.id(request, item))
                        .map(id -> answer(id, done.get(id), changed.contains(id)))
                        .toList());
    }

    private static Answer answer(String id, Bulk.@Nullable Item item, boolean changed) {
        if (item == null || item.problem() != null) {
            return new Answer(id, null, null, item == null ? null : item.problem());
        }
        return new Answer(id, item.revision(), changed ? "ADDED" : "UNCHANGED", null);
    }
}
