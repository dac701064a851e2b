package nastavnik.registry.consent;

import com.deepoove.poi.XWPFTemplate;

import nastavnik.events.ConsentPurpose;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Prints consent forms: a layout in docx, which a region may edit, filled for each person and
 * purpose, each on a page of its own.
 */
@Component
class ConsentForms {

    private static final String LAYOUT = "form.docx";

    private final ConsentTexts texts;
    private final ResourceLoader resources;

    ConsentForms(ConsentTexts texts, ResourceLoader resources) {
        this.texts = texts;
        this.resources = resources;
    }

    /** Whom a form is for: what is filled into its text, by the name of the place. */
    record Person(Map<String, String> places) {}

    byte[] print(List<Person> people, Collection<ConsentPurpose> purposes) {
        List<Map<String, Object>> forms = new ArrayList<>();
        for (Person person : people) {
            for (ConsentPurpose purpose : purposes) {
                forms.add(form(person, purpose));
            }
        }
        return render(Map.of("forms", forms));
    }

    private Map<String, Object> form(Person person, ConsentPurpose purpose) {
        List<String> filled =
                texts.paragraphs(purpose).stream().map(line -> fill(line, person)).toList();
        List<Map<String, String>> paragraphs =
                filled.stream().skip(1).map(text -> Map.of("text", text)).toList();
        return Map.of(
                "title",
                filled.getFirst(),
                "paragraphs",
                paragraphs,
                "version",
                texts.current(purpose).version());
    }

    private static String fill(String line, Person person) {
        String filled = line;
        for (Map.Entry<String, String> place : person.places().entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private byte[] render(Map<String, Object> model) {
        var bytes = new ByteArrayOutputStream();
        try (InputStream layout =
                        resources.getResource(texts.location() + LAYOUT).getInputStream();
                XWPFTemplate template = XWPFTemplate.compile(layout)) {
            template.render(model).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
