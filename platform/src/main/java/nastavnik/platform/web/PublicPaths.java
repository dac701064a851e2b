package nastavnik.platform.web;

import java.util.List;

/** Addresses that need no token of the identity provider; a service declares them as a bean. */
public record PublicPaths(List<String> patterns) {

    /** These patterns, such as {@code /answer-sessions}. */
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
