package nastavnik.registry.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Latin letters that look like Russian ones: typed by accident, and different to a computer. */
public final class Letters {

    private static final String LATIN = "ABCEHKMOPTXYaceopxyku";
    private static final String RUSSIAN =
            "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425\u0423"
                    + "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u043a\u0438";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");
    private static final Pattern RUSSIAN_LETTER = Pattern.compile("\\p{IsCyrillic}");

    private Letters() {}

    /** The Latin letters in the first word that mixes both alphabets. */
    public static Optional<String> mixed(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> RUSSIAN_LETTER.matcher(word).find())
                .filter(word -> LATIN_LETTER.matcher(word).find())
                .findFirst()
                .map(word -> word.replaceAll("\\P{IsLatin}", ""));
    }

    /** For comparing only: look-alikes become Russian, ё becomes е, letters small. */
    public static String folded(String text) {
        return text.chars()
                .map(Letters::russian)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT)
                .replace('\u0451', '\u0435');
    }

    private static int russian(int c) {
        int place = LATIN.indexOf(c);
        return place < 0 ? c : RUSSIAN.charAt(place);
    }
}
