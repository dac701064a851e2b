package nastavnik.registry.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** How people head the columns of one kind of file: data, so that a region can add its own. */
public final class Headings {

    private final Properties known;

    private Headings(Properties known) {
        this.known = known;
    }

    /** Reads {@code column=heading;heading;…} from a resource beside the given class. */
    public static Headings beside(Class<?> place, String resource) {
        var known = new Properties();
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(place.getResourceAsStream(resource), resource),
                        UTF_8)) {
            known.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Headings(known);
    }

    /** A column a file must have. */
    public Column required(String name) {
        return Column.required(name, headings(name));
    }

    /** A column a file may have. */
    public Column optional(String name) {
        return Column.optional(name, headings(name));
    }

    /** Whether a text is one of the words known under the name. */
    public boolean means(String name, String text) {
        return optional(name).heads(text);
    }

    /** How the column is headed in a template: its first heading. */
    public String title(String name) {
        return headings(name)[0];
    }

    private String[] headings(String name) {
        return known.getProperty(name, name).split(";", -1);
    }
}
