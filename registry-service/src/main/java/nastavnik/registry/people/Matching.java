package nastavnik.registry.people;

import nastavnik.events.Participation;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;
import nastavnik.registry.card.ClassName;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.participant.Unsaid;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which people a question means, and in which order; pure. */
final class Matching {

    private static final Comparator<Found> BY_CLASS_AND_NAME =
            Comparator.<Found>comparingInt(found -> number(found.schoolClass()))
                    .thenComparing(found -> ClassName.key(found.schoolClass()))
                    .thenComparing(found -> PersonName.keyOf(found.name()))
                    .thenComparing(Found::id);

    private Matching() {}

    static Slice<Found> slice(List<Found> all, SearchPeople.Query query, Page page) {
        List<Found> matching =
                all.stream()
                        .filter(found -> matches(found, query))
                        .sorted(BY_CLASS_AND_NAME)
                        .toList();
        int from = start(matching, query.after());
        int to = Math.min(matching.size(), from + page.size());
        List<Found> items = matching.subList(from, to);
        String next = to < matching.size() && !items.isEmpty() ? items.getLast().id() : null;
        return new Slice<>(items, next);
    }

    private static int number(@Nullable String schoolClass) {
        String digits = ClassName.key(schoolClass).replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 3
                ? Integer.MAX_VALUE
                : Integer.parseInt(digits);
    }

    private static int start(List<Found> matching, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < matching.size(); i++) {
            if (matching.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean matches(Found found, SearchPeople.Query query) {
        return (query.preliminary() == null || query.preliminary() == found.preliminary())
                && (query.schoolClass() == null
                        || ClassName.key(query.schoolClass())
                                .equals(ClassName.key(found.schoolClass())))
                && named(found, query.text())
                && takesPart(found, query);
    }

    private static boolean takesPart(Found found, SearchPeople.Query query) {
        boolean any =
                query.side() == null
                        && query.cycle() == null
                        && query.status() == null
                        && query.unsaid() == null;
        return any || found.participations().stream().anyMatch(part -> matches(part, query));
    }

    private static boolean matches(Participation part, SearchPeople.Query query) {
        return (query.side() == null || query.side() == part.side())
                && (query.cycle() == null || query.cycle().equals(part.cycle()))
                && (query.status() == null || query.status() == part.status())
                && (query.unsaid() == null || query.unsaid() != Unsaid.of(part).isEmpty());
    }

    private static boolean named(Found found, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String name = " " + PersonName.keyOf(found.name());
        return Arrays.stream(PersonName.keyOf(text).split(" "))
                .allMatch(word -> name.contains(" " + word));
    }
}
