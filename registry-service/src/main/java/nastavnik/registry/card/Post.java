package nastavnik.registry.card;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

/** Where in an organisation somebody is: a class, or a position and a subject. */
public record Post(
        @JsonProperty("class") @Nullable String schoolClass,
        @Nullable String position,
        @Nullable String subject) {

    /** Nothing is known. */
    public static final Post UNKNOWN = new Post(null, null, null);

    /** What the other one knows replaces what this one knows; a gap replaces nothing. */
    public Post with(Post other) {
        return new Post(
                other.schoolClass == null ? schoolClass : other.schoolClass,
                other.position == null ? position : other.position,
                other.subject == null ? subject : other.subject);
    }
}
