package nastavnik.registry.card;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A class as people write it: case, spaces and hyphens do not matter. */
public final class ClassName {

    private static final Locale RUSSIAN = Locale.of("ru");

    private ClassName() {}

    /** Equal for the same class however it is written; empty for none. */
    public static String key(@Nullable String schoolClass) {
        return schoolClass == null
                ? ""
                : schoolClass.toLowerCase(RUSSIAN).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
