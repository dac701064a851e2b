package nastavnik.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code docs/events.md} is written from the code; {@code -Dsamples.write} rewrites it. */
class EventsDocumentTest {

    private static final Path FILE = Path.of("../docs/events.md");

    @Test
    void theDocumentSaysWhatTheCodeSays() throws IOException {
        String document = document();
        if (System.getProperty("samples.write") != null) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, document);
        }

        assertThat(Files.readString(FILE)).isEqualTo(document);
    }

    private static String document() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Topic topic : EventTypes.topics()) {
            text.append("\n## `").append(topic.value()).append('`');
            text.append(topic.internal() ? " (internal)\n\n" : "\n\n").append(topic.says());
            text.append("\n\n| type | says | data |\n| --- | --- | --- |\n");
            EventTypes.all().stream()
                    .filter(known -> known.topic().value().equals(topic.value()))
                    .forEach(known -> text.append(row(known)));
        }
        text.append("\n## Shapes\n\n| record | fields |\n| --- | --- |\n");
        shapes().forEach(shape -> text.append(row(shape)));
        return text.toString();
    }

    private static String row(EventTypes.Known known) {
        return "| `%s` | %s | %s |\n".formatted(known.name(), known.says(), fields(known.type()));
    }

    private static String row(Class<?> shape) {
        String content =
                shape.isEnum()
                        ? Arrays.stream(shape.getEnumConstants())
                                .map(value -> "`" + value + "`")
                                .collect(Collectors.joining(", "))
                        : fields(shape);
        return "| `%s` | %s |\n".formatted(shape.getSimpleName(), content);
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> "`" + part.getName() + "` " + Shapes.nameOf(part.getGenericType()))
                .collect(Collectors.joining(", "))
                .replace("<", "\\<");
    }

    private static Set<Class<?>> shapes() {
        Set<Class<?>> found = new LinkedHashSet<>();
        EventTypes.all().forEach(known -> collect(known.type(), found));
        return found.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        for (RecordComponent part : type.getRecordComponents()) {
            Shapes.classesIn(part.getGenericType()).forEach(used -> add(used, found));
        }
    }

    private static void add(Type used, Set<Class<?>> found) {
        if (used instanceof Class<?> c
                && (c.isEnum() || c.isRecord())
                && found.add(c)
                && c.isRecord()) {
            collect(c, found);
        }
    }

    private static final String HEAD =
            """
            # Events

            Generated from the module `events` by its test `EventsDocumentTest`; do not edit.

            Every event is a CloudEvents 1.0 message in structured JSON mode (header
            `content-type: application/cloudevents+json`). The Kafka key is the aggregate's id, which is also
            `subject`; `source` is the topic; `id` is `<subject>:<revision>`. Extensions: `revision` (from 1, without
            gaps within an aggregate), `effectiveon` (the day from which it holds; `time` is when it was recorded),
            `organisation`, `municipality`, `causation` (the event that caused it).

            Delivery is at least once. First arrivals of one aggregate are in order; a repeat has a revision already
            seen. A published shape is never edited: a new shape is a new version of the type. Readers pass over
            fields and types they do not know. An internal topic is read by the services only.
            """;
}
