package nastavnik.portal.questionnaires;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.pairs.PairView;
import nastavnik.portal.pairs.Pairs;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Purpose;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Has monitoring make cards, each with the first name of the other side. */
@Component
class Printing {

    private static final int AT_ONCE = 500;

    private final Services services;
    private final People people;
    private final Pairs pairs;
    private final Formats formats;

    Printing(Services services, People people, Pairs pairs, Formats formats) {
        this.services = services;
        this.people = people;
        this.pairs = pairs;
        this.formats = formats;
    }

    List<CardsToCut.Card> cards(Here here, List<Asked> chosen) {
        Map<String, String> others = firstNamesOfOthers(here, chosen);
        List<CardsToCut.Card> cards = new ArrayList<>();
        for (int from = 0; from < chosen.size(); from += AT_ONCE) {
            cards.addAll(
                    print(chosen.subList(from, Math.min(chosen.size(), from + AT_ONCE)), others));
        }
        return cards;
    }

    private List<CardsToCut.Card> print(List<Asked> asked, Map<String, String> others) {
        List<String> ids = asked.stream().map(Asked::id).toList();
        Map<String, String> theirs = new HashMap<>(others);
        theirs.keySet().retainAll(ids);
        return services.monitoring()
                .post(CardsToCut.class, "/feedback/cards", Map.of("ids", ids, "firstNames", theirs))
                .printable();
    }

    /** A mentee is told the mentor's first name; a mentor the mentee's, where there is only one. */
    private Map<String, String> firstNamesOfOthers(Here here, List<Asked> asked) {
        Map<String, PairView> all =
                pairs.all(here.organisation(), formats.cycle(), "").stream()
                        .collect(Collectors.toMap(PairView::id, one -> one));
        Map<String, String> other = new HashMap<>();
        for (Asked one : asked) {
            PairView pair = all.get(one.pair());
            if (pair != null) {
                String person = otherSide(one, pair);
                if (person != null) {
                    other.put(one.id(), person);
                }
            }
        }
        Map<String, People.Name> names =
                people.names(Set.copyOf(other.values()), Purpose.QUESTIONNAIRES);
        Map<String, String> given = new HashMap<>();
        other.forEach(
                (id, person) -> {
                    People.Name name = names.get(person);
                    if (name != null && name.given() != null) {
                        given.put(id, name.given());
                    }
                });
        return given;
    }

    private static @Nullable String otherSide(Asked asked, PairView pair) {
        if (asked.side().equals("MENTEE")) {
            return pair.mentor();
        }
        return pair.members().size() == 1 ? pair.members().getFirst().participant() : null;
    }
}
