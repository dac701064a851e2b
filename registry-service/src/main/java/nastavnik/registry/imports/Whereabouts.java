package nastavnik.registry.imports;

import nastavnik.registry.card.Post;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Reads a class or a position; schools write classes into columns meant for places of work. */
final class Whereabouts {

    private static final Pattern CLASS = Pattern.compile("\\d{1,2}\\s*[\\p{L}\"«» -]{0,6}");

    private Whereabouts() {}

    static boolean isClass(Cells cells) {
        return cells.text("class") != null || isClass(cells.text("place"));
    }

    private static boolean isClass(@Nullable String place) {
        return place != null && CLASS.matcher(place).matches();
    }

    static Post post(Cells cells) {
        String schoolClass = cells.shortText("class");
        String place = cells.shortText("place");
        String position = cells.shortText("position");
        return schoolClass == null && isClass(place)
                ? new Post(place, position, null)
                : new Post(schoolClass, position == null ? place : position, null);
    }
}
