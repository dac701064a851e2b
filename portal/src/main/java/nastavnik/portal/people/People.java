package nastavnik.portal.people;

import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** People of a school, by search and by id. Names are asked for and shown, never kept. */
@Component
public class People {

    /** So many rows at once. */
    static final int PAGE = 100;

    private static final int AT_ONCE = 500;
    private static final int MOST = 5_000;

    private final Services services;

    People(Services services) {
        this.services = services;
    }

    /** What to look for; whatever is empty does not matter. Sent in a body, never in an address. */
    public record Query(
            @Nullable String side,
            @Nullable String form,
            @Nullable String text,
            @Nullable Boolean preliminary,
            @Nullable String after) {

        public static final Query EVERYBODY = new Query(null, null, null, null, null);

        Map<String, Object> body(String cycle, int size) {
            Map<String, Object> body = new LinkedHashMap<>();
            put(body, "side", side);
            if (side != null && !side.isBlank()) {
                body.put("cycle", cycle);
            }
            put(body, "class", form);
            put(body, "text", text);
            put(body, "after", after);
            if (preliminary != null) {
                body.put("preliminary", preliminary);
            }
            body.put("size", size);
            return body;
        }

        private static void put(Map<String, Object> body, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                body.put(name, value.strip());
            }
        }

        Query after(String next) {
            return new Query(side, form, text, preliminary, next);
        }
    }

    /** How a person is shown beside an id. */
    public record Name(
            String id,
            String name,
            @Nullable String given,
            @com.fasterxml.jackson.annotation.JsonProperty("class") @Nullable String form,
            @Nullable String initials) {

        /** «Петров А., 7 А». */
        public String inTables() {
            String who = initials == null ? name : initials;
            return form == null ? who : who + ", " + form;
        }
    }

    record Names(List<Name> items) {}

    /** One page. */
    public Person.Found page(String organisation, String cycle, Query query) {
        return search(organisation, query.body(cycle, PAGE));
    }

    /** All that match, up to 5,000: a school. */
    public List<Person> all(String organisation, String cycle, Query query) {
        List<Person> all = new ArrayList<>();
        Query at = query;
        while (all.size() < MOST) {
            Person.Found found = search(organisation, at.body(cycle, AT_ONCE));
            all.addAll(found.items());
            if (found.next() == null || found.items().isEmpty()) {
                break;
            }
            at = at.after(found.next());
        }
        return all;
    }

    private Person.Found search(String organisation, Map<String, Object> body) {
        return services.registry()
                .post(Person.Found.class, "/organisations/{id}/people/search", body, organisation);
    }

    /** The classes that occur, for choosing one. */
    public static List<String> classes(Collection<Person> people) {
        return people.stream()
                .map(Person::form)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> new TreeSet<>(People::byNumber)))
                .stream()
                .toList();
    }

    private static int byNumber(String a, String b) {
        int numbers = Integer.compare(number(a), number(b));
        return numbers != 0 ? numbers : a.compareTo(b);
    }

    private static int number(String form) {
        String digits = form.replaceAll("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /**
     * Names by id, for showing pairs and questionnaires.
     *
     * @param purpose why, for the record
     */
    public Map<String, Name> names(Set<String> ids, Purpose purpose) {
        Map<String, Name> names = new LinkedHashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            services.registry()
                    .post(Names.class, "/people/names", Map.of("ids", part, "purpose", purpose))
                    .items()
                    .forEach(name -> names.put(name.id(), name));
        }
        return names;
    }
}
