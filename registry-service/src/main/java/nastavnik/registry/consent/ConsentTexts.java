package nastavnik.registry.consent;

import nastavnik.events.ConsentPurpose;
import nastavnik.registry.participant.Signature;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The texts people sign, one for each purpose: templates a region may replace. What was signed is
 * known by version and hash. The first line of a text names its version.
 */
@Component
public class ConsentTexts {

    /**
     * Where the texts lie.
     *
     * @param location a folder, as a resource location
     */
    @ConfigurationProperties("nastavnik.consent-texts")
    record Settings(@DefaultValue("classpath:nastavnik/registry/consent/") String location) {}

    /** What is told of a text without showing it. */
    record Item(ConsentPurpose purpose, String version, String hash) {}

    private record Loaded(Signature.Text text, List<String> paragraphs) {}

    private final Map<ConsentPurpose, Loaded> texts = new EnumMap<>(ConsentPurpose.class);

    private final String location;

    ConsentTexts(Settings settings, ResourceLoader resources) {
        this.location = settings.location();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            String name = purpose.name().toLowerCase(Locale.ROOT) + ".txt";
            texts.put(purpose, load(resources.getResource(settings.location() + name)));
        }
    }

    /** The folder the texts and the layout lie in. */
    String location() {
        return location;
    }

    /** The text that is handed out today. */
    public Signature.Text current(ConsentPurpose purpose) {
        return loaded(purpose).text();
    }

    /** Its title and paragraphs, with places in braces to be filled in. */
    List<String> paragraphs(ConsentPurpose purpose) {
        return loaded(purpose).paragraphs();
    }

    List<Item> items() {
        return Arrays.stream(ConsentPurpose.values())
                .map(p -> new Item(p, current(p).version(), current(p).hash()))
                .toList();
    }

    private Loaded loaded(ConsentPurpose purpose) {
        Loaded loaded = texts.get(purpose);
        if (loaded == null) {
            throw new IllegalStateException("No text for " + purpose);
        }
        return loaded;
    }

    private static Loaded load(Resource resource) {
        try {
            byte[] bytes = resource.getContentAsByteArray();
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
            String hash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Loaded(
                    new Signature.Text(lines.getFirst().strip(), hash),
                    lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
