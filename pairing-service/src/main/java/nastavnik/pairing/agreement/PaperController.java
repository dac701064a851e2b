package nastavnik.pairing.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.pairing.course.PairAccess;
import nastavnik.pairing.course.PerItem;
import nastavnik.pairing.pair.Agreement;
import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Bulk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Agreement as it came back on paper, many at once. */
@RestController
class PaperController {

    private final PairAccess access;
    private final RecordAgreement recordAgreement;
    private final Bulk bulk;

    PaperController(PairAccess access, RecordAgreement recordAgreement, Bulk bulk) {
        this.access = access;
        this.recordAgreement = recordAgreement;
        this.bulk = bulk;
    }

    record Item(@NotBlank String pair, @Nullable String participant) {}

    record Request(
            @NotEmpty @Size(max = 5000) List<@Valid Item> items,
            @NotNull LocalDate on,
            Agreement.@Nullable Method method) {}

    @PostMapping("/pairs/agreements")
    Bulk.Answer agreed(@RequestBody @Valid Request request) {
        if (request.method() != null && request.method() != Agreement.Method.PAPER) {
            throw BadInput.at("/method", "value");
        }
        Agreement agreement = new Agreement(request.on(), Agreement.Method.PAPER);
        List<RecordAgreement.Command> commands =
                byPair(request.items()).entrySet().stream()
                        .map(
                                pair ->
                                        new RecordAgreement.Command(
                                                pair.getKey(),
                                                List.copyOf(pair.getValue()),
                                                agreement))
                        .toList();
        Bulk.Answer byPair =
                bulk.each(
                        commands,
                        RecordAgreement.Command::pair,
                        command -> {
                            access.change(command.pair());
                            return recordAgreement.handle(command);
                        });
        return PerItem.of(byPair, request.items().stream().map(Item::pair).toList());
    }

    /** Everybody of a pair, if one of its items names nobody. */
    private static Map<String, Set<String>> byPair(List<Item> items) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        Set<String> whole = new TreeSet<>();
        for (Item item : items) {
            Set<String> people = named.computeIfAbsent(item.pair(), _ -> new TreeSet<>());
            if (item.participant() == null) {
                whole.add(item.pair());
            } else {
                people.add(item.participant());
            }
        }
        whole.forEach(pair -> named.put(pair, Set.of()));
        return named;
    }
}
