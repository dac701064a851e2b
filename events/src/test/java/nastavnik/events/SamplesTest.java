package nastavnik.events;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * With {@code -Dsamples.write} a new type gets its first sample; an existing one is never touched.
 */
class SamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/nastavnik/events/samples");
    private static final JsonMapper JSON = JsonMapper.shared();

    @BeforeAll
    static void writeFirstSamples() throws IOException {
        if (System.getProperty("samples.write") == null) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (EventTypes.Known known : EventTypes.all()) {
            Path file = FOLDER.resolve(known.name() + ".json");
            if (!Files.exists(file)) {
                Object tree = JSON.readTree(EventCodec.encode(Examples.of(known)));
                String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
                Files.writeString(file, pretty + "\n");
            }
        }
    }

    static Collection<EventTypes.Known> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasASampleThatReadsAndWritesTheSame(EventTypes.Known known) throws IOException {
        byte[] sample = Files.readAllBytes(FOLDER.resolve(known.name() + ".json"));

        Envelope read = EventCodec.decode(sample);

        assertThat(read.data()).isInstanceOf(known.type());
        assertThat(read.topic()).isEqualTo(known.topic().value());
        assertThat(JSON.readTree(EventCodec.encode(read))).isEqualTo(JSON.readTree(sample));
    }

    @Test
    void everySampleIsOfAKnownType() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            EventTypes.all().stream().map(EventTypes.Known::name).toList());
        }
    }

    @Test
    void anUnknownTypeSurvives() {
        String sample =
                new String(Samples.of("pair.activated.v1"), UTF_8)
                        .replace("pair.activated.v1", "pair.blessed.v9");

        Envelope read = EventCodec.decode(sample.getBytes(UTF_8));

        assertThat(read.data()).isInstanceOf(UnknownEvent.class);
        assertThat(JSON.readTree(EventCodec.encode(read))).isEqualTo(JSON.readTree(sample));
    }

    @Test
    void anUnknownFieldIsPassedOver() {
        byte[] known = Samples.of("pair.activated.v1");
        String sample =
                new String(known, UTF_8).replace("\"since\"", "\"mood\":\"good\",\"since\"");

        assertThat(EventCodec.decode(sample.getBytes(UTF_8))).isEqualTo(EventCodec.decode(known));
    }
}
