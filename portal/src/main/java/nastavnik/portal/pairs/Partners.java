package nastavnik.portal.pairs;

import nastavnik.portal.frame.Texts;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Mentors of other organisations: one organisation does not see another's card, so tables show the
 * organisation instead of a name.
 */
@Component
class Partners {

    private final Services services;
    private final Texts texts;

    Partners(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    record Organisation(String id, @Nullable String shortName, @Nullable String municipality) {}

    record Organisations(List<Organisation> items) {}

    /** What stands for the mentors of these pairs who come from elsewhere and have no name here. */
    Map<String, String> instead(List<PairView> pairs, Map<String, String> names) {
        Map<String, String> homes = new HashMap<>();
        Map<String, String> schools = new HashMap<>();
        for (PairView pair : pairs) {
            for (PairView.Term term : pair.mentors()) {
                String home = term.organisation();
                if (home != null
                        && pair.isForeign(term)
                        && !names.containsKey(term.participant())) {
                    homes.put(term.participant(), home);
                    schools.put(home, pair.organisation());
                }
            }
        }
        Map<String, String> titles = new HashMap<>();
        schools.values().stream().distinct().forEach(school -> titles.putAll(around(school)));
        return homes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> title(titles, one.getValue())));
    }

    private String title(Map<String, String> titles, String organisation) {
        String name = titles.get(organisation);
        return name == null
                ? texts.of("pairs.mentor.elsewhere")
                : texts.of("pairs.mentor.partner", name);
    }

    /** Short names of what a school may see in its municipality: partners are among it. */
    private Map<String, String> around(String school) {
        try {
            String municipality =
                    services.registry()
                            .get(Organisation.class, "/organisations/{id}", school)
                            .municipality();
            return municipality == null ? Map.of() : in(municipality);
        } catch (Refused refused) {
            return Map.of();
        }
    }

    private Map<String, String> in(String municipality) {
        Map<String, String> titles = new HashMap<>();
        services.registry()
                .get(Organisations.class, "/organisations?municipality={id}", municipality)
                .items()
                .forEach(
                        one -> {
                            if (one.shortName() != null) {
                                titles.put(one.id(), one.shortName());
                            }
                        });
        return titles;
    }
}
