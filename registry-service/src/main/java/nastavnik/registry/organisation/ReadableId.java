package nastavnik.registry.organisation;

import java.util.function.Predicate;

/** An id for whoever gave none: made of the short name, so that people can tell it apart. */
final class ReadableId {

    private ReadableId() {}

    /** For example {@code kalininsky-sosh-1}; numbered if another organisation has that id. */
    static String of(String municipality, String shortName, Predicate<String> taken) {
        String words = Transliteration.of(shortName);
        String base = municipality + "-" + (words.isEmpty() ? "organisation" : words);
        String id = base;
        for (int n = 2; taken.test(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }
}
