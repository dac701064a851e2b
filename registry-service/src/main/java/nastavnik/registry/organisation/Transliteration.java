package nastavnik.registry.organisation;

import java.util.Locale;
import java.util.stream.Collectors;

/** Russian names as parts of readable ids: «СОШ №1» is {@code sosh-1}. */
final class Transliteration {

    private static final int FIRST = 0x430;
    private static final int YO = 0x451;

    /** By place in the alphabet, from а to я without ё. */
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private static final int LENGTH = 40;

    private Transliteration() {}

    static String of(String name) {
        String latin =
                name.toLowerCase(Locale.ROOT)
                        .codePoints()
                        .mapToObj(Transliteration::of)
                        .collect(Collectors.joining());
        String words = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.length() <= LENGTH ? words : words.substring(0, LENGTH).replaceAll("-$", "");
    }

    private static String of(int letter) {
        if (letter == YO) {
            return "e";
        }
        int place = letter - FIRST;
        return place >= 0 && place < LATIN.length ? LATIN[place] : Character.toString(letter);
    }
}
