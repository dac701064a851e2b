package nastavnik.portal.pairs;

import nastavnik.portal.frame.Texts;
import nastavnik.portal.people.Names;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Purpose;
import nastavnik.portal.services.Services;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs of a school, with the names of their people from the registry. */
@Component
public class Pairs {

    private static final int AT_ONCE = 500;
    private static final int MOST = 5_000;

    private final Services services;
    private final People people;
    private final Partners partners;
    private final Texts texts;

    Pairs(Services services, People people, Partners partners, Texts texts) {
        this.services = services;
        this.people = people;
        this.partners = partners;
        this.texts = texts;
    }

    /** All pairs of a school and cycle; of one status, or of any where it is empty. */
    public List<PairView> all(String organisation, String cycle, String status) {
        List<PairView> all = new ArrayList<>();
        String after = "";
        while (all.size() < MOST) {
            PairView.Found found = page(organisation, cycle, status, after);
            all.addAll(found.items());
            if (found.next() == null || found.items().isEmpty()) {
                break;
            }
            after = found.next();
        }
        return all;
    }

    private PairView.Found page(String organisation, String cycle, String status, String after) {
        String wanted = status.isBlank() ? "" : "&status=" + status;
        String from = after.isBlank() ? "" : "&after=" + after;
        return services.pairing()
                .get(
                        PairView.Found.class,
                        "/pairs?organisation={id}&cycle={cycle}&size={size}" + wanted + from,
                        organisation,
                        cycle,
                        AT_ONCE);
    }

    /** One pair. */
    public PairView one(String id) {
        return services.pairing().get(PairView.class, "/pairs/{id}", id);
    }

    /** Names of these people by id, as tables show them. */
    public Map<String, String> names(Set<String> ids) {
        return ids.isEmpty() ? Map.of() : Names.inTables(people.names(ids, Purpose.PAIRS));
    }

    /** Names of everybody of these pairs by id; of a partner's mentor the organisation. */
    public Map<String, String> names(List<PairView> pairs) {
        return names(pairs, PairView.people(pairs));
    }

    /** The same of these people, who are or were in these pairs. */
    Map<String, String> names(List<PairView> pairs, Set<String> ids) {
        Map<String, String> names = new HashMap<>(names(ids));
        partners.instead(pairs, names).forEach(names::putIfAbsent);
        return names;
    }

    /** How a refusal names a pair: by its people. */
    public Map<String, String> titles(List<PairView> pairs, Map<String, String> names) {
        return pairs.stream().collect(Collectors.toMap(PairView::id, one -> title(one, names)));
    }

    /** «Сидорова М., 10 А → Петров А., 7 А и ещё 11». */
    public String title(PairView pair, Map<String, String> names) {
        String mentor = name(pair.mentor() == null ? "" : pair.mentor(), names);
        List<PairView.Member> members = pair.members();
        if (members.isEmpty()) {
            return mentor;
        }
        String first = name(members.getFirst().participant(), names);
        return members.size() == 1
                ? texts.of("pairs.title.pair", mentor, first)
                : texts.of("pairs.title.group", mentor, first, members.size() - 1);
    }

    private String name(String id, Map<String, String> names) {
        return names.getOrDefault(id, texts.of("pairs.unknown"));
    }
}
