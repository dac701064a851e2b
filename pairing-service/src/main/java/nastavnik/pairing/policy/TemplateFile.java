package nastavnik.pairing.policy;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The policy a region starts with, a file in the two languages of the interface; written from the
 * methodology, no official document.
 */
final class TemplateFile {

    private static final String NAME = "/nastavnik/pairing/policy/template.json";

    private TemplateFile() {}

    static Policy read() {
        try (InputStream file = TemplateFile.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException(NAME + " is missing");
            }
            return JsonMapper.builder().build().readValue(file, Policy.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
