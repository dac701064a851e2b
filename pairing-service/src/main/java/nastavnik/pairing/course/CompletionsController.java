package nastavnik.pairing.course;

import jakarta.validation.Valid;

import nastavnik.platform.web.Bulk;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Closes many memberships at once. */
@RestController
class CompletionsController {

    private final PairAccess access;
    private final CompleteMemberships complete;
    private final Bulk bulk;

    CompletionsController(PairAccess access, CompleteMemberships complete, Bulk bulk) {
        this.access = access;
        this.complete = complete;
        this.bulk = bulk;
    }

    @PostMapping("/pairs/completions")
    Bulk.Answer complete(@RequestBody @Valid Requests.Completions request) {
        List<CompleteMemberships.Command> commands =
                byPair(request).entrySet().stream()
                        .map(
                                pair ->
                                        new CompleteMemberships.Command(
                                                pair.getKey(), pair.getValue(), request.on()))
                        .toList();
        Bulk.Answer byPair =
                bulk.each(
                        commands,
                        CompleteMemberships.Command::pair,
                        command -> {
                            access.change(command.pair());
                            return complete.handle(command);
                        });
        return PerItem.of(byPair, request.items().stream().map(Requests.Completion::pair).toList());
    }

    /** One command a pair: two at once of one request would only wait for each other. */
    private static Map<String, List<CompleteMemberships.One>> byPair(Requests.Completions request) {
        Map<String, List<CompleteMemberships.One>> byPair = new LinkedHashMap<>();
        for (Requests.Completion item : request.items()) {
            byPair.computeIfAbsent(item.pair(), _ -> new ArrayList<>())
                    .add(
                            new CompleteMemberships.One(
                                    item.participant(), item.result(), item.decision()));
        }
        return byPair;
    }
}
