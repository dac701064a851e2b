package nastavnik.registry.card;

import java.util.stream.Collectors;

/** Latin letters that cannot be told from Cyrillic ones on a screen. */
final class Lookalikes {

    private static final String LATIN = "ABCEHKMOPTXYaceopxyk\u00cb\u00eb";
    private static final String CYRILLIC =
            "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425"
                    + "\u0423\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u043a\u0401\u0451";

    private Lookalikes() {}

    /** Replaces them; other letters stay. */
    static String repair(String text) {
        return text.chars()
                .mapToObj(letter -> String.valueOf(repaired((char) letter)))
                .collect(Collectors.joining());
    }

    static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static char repaired(char letter) {
        int at = LATIN.indexOf(letter);
        return at < 0 ? letter : CYRILLIC.charAt(at);
    }
}
