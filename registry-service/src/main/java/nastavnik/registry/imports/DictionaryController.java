package nastavnik.registry.imports;

import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

/** The region's dictionaries, for choosing what is wanted: the same words a file may use. */
@RestController
class DictionaryController {

    private static final Map<String, String> KINDS =
            Map.of("topics", "topic", "forms", "form", "languages", "language", "days", "day");

    private final Wordings wordings;
    private final Access access;

    DictionaryController(Wordings wordings, Access access) {
        this.wordings = wordings;
        this.access = access;
    }

    record Words(List<Wordings.Word> items) {}

    @GetMapping("/dictionaries/{kind}")
    Words words(@PathVariable String kind) {
        access.scope();
        String known = KINDS.get(kind);
        if (known == null) {
            throw new NotFound();
        }
        return new Words(wordings.words(known));
    }
}
