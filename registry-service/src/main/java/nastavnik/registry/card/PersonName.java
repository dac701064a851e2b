package nastavnik.registry.card;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name in three fields; not everybody has a patronymic. */
public record PersonName(String surname, String givenName, @Nullable String patronymic) {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** As in a list: surname first. */
    public String full() {
        return parts().collect(Collectors.joining(" "));
    }

    /** As in an order: surname and initials. */
    public String initials() {
        return parts().skip(1)
                .map(part -> part.charAt(0) + ".")
                .collect(Collectors.joining(" ", surname + " ", ""));
    }

    /**
     * Equal for everything a typist may write differently: letter case, the letter yo, the kind of
     * hyphen.
     */
    public String key() {
        return keyOf(full());
    }

    /** The key of a surname with initials, for files that name a mentor so. */
    public String initialsKey() {
        return keyOf(initials());
    }

    /** The form in which any text of names is compared. */
    public static String keyOf(String text) {
        return text.toUpperCase(RUSSIAN)
                .replace('\u0401', '\u0415')
                .replaceAll("[\\s.]+", " ")
                .strip();
    }

    private Stream<String> parts() {
        Stream<String> first = Stream.of(surname, givenName);
        return patronymic == null || patronymic.isEmpty()
                ? first
                : Stream.concat(first, Stream.of(patronymic));
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
