package nastavnik.registry.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column an import knows.
 *
 * @param name by which the import asks for its cells
 * @param required whether a file without it is refused
 * @param headings how people head it, in any case, with or without punctuation
 */
public record Column(String name, boolean required, Set<String> headings) {

    /** A column a file must have. */
    public static Column required(String name, String... headings) {
        return new Column(name, true, known(name, headings));
    }

    /** A column a file may have. */
    public static Column optional(String name, String... headings) {
        return new Column(name, false, known(name, headings));
    }

    boolean heads(String heading) {
        return headings.contains(plain(heading));
    }

    private static Set<String> known(String name, String... headings) {
        return Stream.concat(java.util.stream.Stream.of(name), Arrays.stream(headings))
                .map(Column::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Small letters and digits only; ё is е, and a Latin look-alike its Russian letter. */
    private static String plain(String heading) {
        String small = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Letters.folded(small);
    }
}
