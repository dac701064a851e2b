package nastavnik.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One stored example of every event ever published; the tests of every consumer read them all. */
public final class Samples {

    private Samples() {}

    /** The bytes of the sample of a type, as they would stand on the topic. */
    public static byte[] of(String type) {
        String path = "/nastavnik/events/samples/" + type + ".json";
        try (InputStream sample = Samples.class.getResourceAsStream(path)) {
            if (sample == null) {
                throw new IllegalStateException("No sample of " + type);
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples of a family, in the order of their types. */
    public static List<Envelope> of(Class<? extends Event> family) {
        return EventTypes.namesOf(family).stream()
                .map(type -> EventCodec.decode(of(type)))
                .toList();
    }
}
