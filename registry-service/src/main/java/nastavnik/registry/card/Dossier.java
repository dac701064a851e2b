package nastavnik.registry.card;

import org.jspecify.annotations.Nullable;

/**
 * The private side of one participation.
 *
 * @param hours of training
 * @param certificate its number
 * @param check background check of an adult from outside
 * @param achievements what a mentor brings, as the school wrote it
 * @param link to a case or review
 */
public record Dossier(
        @Nullable Integer hours,
        @Nullable String certificate,
        @Nullable BackgroundCheck check,
        @Nullable String achievements,
        @Nullable String link) {

    /** Nothing is known. */
    public static final Dossier EMPTY = new Dossier(null, null, null, null, null);

    /** What the other one knows replaces what this one knows; a gap replaces nothing. */
    public Dossier with(Dossier other) {
        return new Dossier(
                other.hours == null ? hours : other.hours,
                other.certificate == null ? certificate : other.certificate,
                other.check == null ? check : other.check,
                other.achievements == null ? achievements : other.achievements,
                other.link == null ? link : other.link);
    }
}
