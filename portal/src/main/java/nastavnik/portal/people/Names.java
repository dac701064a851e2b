package nastavnik.portal.people;

import java.util.Map;
import java.util.stream.Collectors;

/** Names as tables and refusals show them, by id. */
public final class Names {

    private Names() {}

    /** «Петров А., 7 А» by id. */
    public static Map<String, String> inTables(Map<String, People.Name> names) {
        return names.values().stream()
                .collect(Collectors.toMap(People.Name::id, People.Name::inTables));
    }
}
