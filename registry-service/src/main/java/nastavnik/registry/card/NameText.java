package nastavnik.registry.card;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a name as people type it. Latin letters that look like Cyrillic ones are repaired, and the
 * repair is told; any other foreign letter, digit or sign is refused.
 *
 * @param name the name in three fields
 * @param repaired letters were replaced by their Cyrillic look-alikes
 */
public record NameText(PersonName name, boolean repaired) {

    /** Why a text is no name; {@link #code()} is a message key. */
    public enum Defect {
        EMPTY,
        ONE_WORD,
        INITIALS_ONLY,
        LATIN_LETTERS,
        SIGNS,
        TOO_LONG;

        /** As in message bundles, such as {@code name-one-word}. */
        public String code() {
            return "name-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A text that is no name. */
    public static final class Unreadable extends RuntimeException {
        private final Defect defect;

        Unreadable(Defect defect) {
            super(defect.code());
            this.defect = defect;
        }

        public Defect defect() {
            return defect;
        }
    }

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String LETTERS = "\\p{IsCyrillic}+";
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:['\u2019-]" + LETTERS + ")*");
    private static final Pattern INITIALS =
            Pattern.compile("\\p{IsCyrillic}(?:\\.|$)(?:-?\\p{IsCyrillic}\\.?)?");
    private static final int LONGEST = 60;
    private static final int WORDS_OF_A_NAME = 3;

    /** Reads surname, given name and patronymic in this order. */
    public static NameText of(String text) {
        List<String> words = words(Lookalikes.repair(tidy(text)));
        if (words.size() < 2) {
            throw new Unreadable(words.isEmpty() ? Defect.EMPTY : Defect.ONE_WORD);
        }
        String rest = words.size() == 2 ? null : String.join(" ", words.subList(2, words.size()));
        return new NameText(named(words.get(0), words.get(1), rest), isRepaired(text));
    }

    /** Reads a name that already stands in three fields. */
    public static NameText of(String surname, String givenName, @Nullable String patronymic) {
        String rest = patronymic == null || patronymic.isBlank() ? null : patronymic;
        PersonName name =
                named(field(surname), field(givenName), rest == null ? null : field(rest));
        return new NameText(
                name,
                isRepaired(surname) || isRepaired(givenName) || (rest != null && isRepaired(rest)));
    }

    private static String field(String text) {
        List<String> words = words(Lookalikes.repair(tidy(text)));
        if (words.isEmpty()) {
            throw new Unreadable(Defect.EMPTY);
        }
        return String.join(" ", words);
    }

    private static PersonName named(String surname, String given, @Nullable String patronymic) {
        if (INITIALS.matcher(given).matches()) {
            throw new Unreadable(Defect.INITIALS_ONLY);
        }
        return new PersonName(surname, given, patronymic);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            words.add(word(word, words.size()));
        }
        return words;
    }

    private static String word(String word, int place) {
        if (word.length() > LONGEST) {
            throw new Unreadable(Defect.TOO_LONG);
        }
        if (!WORD.matcher(word).matches() && !INITIALS.matcher(word).matches()) {
            boolean latin = word.chars().anyMatch(Lookalikes::isLatin);
            throw new Unreadable(latin ? Defect.LATIN_LETTERS : Defect.SIGNS);
        }
        return cased(word, place);
    }

    /**
     * A word in small or in capital letters only gets its capital; what follows the patronymic, as
     * «oglu», stays small; a mixed word stays as it was typed.
     */
    private static String cased(String word, int place) {
        String lower = word.toLowerCase(RUSSIAN);
        boolean uniform = word.equals(lower) || word.equals(word.toUpperCase(RUSSIAN));
        if (place >= WORDS_OF_A_NAME) {
            return uniform ? lower : word;
        }
        return uniform ? capitalised(lower) : word;
    }

    private static String capitalised(String lower) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            text.append(first ? Character.toUpperCase(letter) : letter);
            first = letter == '-';
        }
        return text.toString();
    }

    private static boolean isRepaired(String text) {
        String tidy = tidy(text);
        return !Lookalikes.repair(tidy).equals(tidy);
    }

    /** One kind of space and hyphen, letters composed. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s\\u200b\\ufeff]+", " ")
                .replaceAll("[\\u00ad]", "")
                .replaceAll(" ?[\\u2010-\\u2015\\u2212-] ?", "-")
                .strip();
    }
}
