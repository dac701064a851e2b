package nastavnik.registry.imports;

import nastavnik.events.Side;
import nastavnik.registry.sheet.Column;
import nastavnik.registry.sheet.Letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The words people use in files, and the codes they mean: data a region may replace. */
@Component
class Wordings {

    /**
     * Where the words lie.
     *
     * @param location a resource location
     */
    @ConfigurationProperties("nastavnik.wordings")
    record Settings(
            @DefaultValue("classpath:nastavnik/registry/imports/wordings.properties")
                    String location) {}

    private final Map<Side, Map<String, Column>> columns = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, List<Word>> words = new HashMap<>();

    Wordings(Settings settings, ResourceLoader resources) {
        Map<String, String> lines = read(resources.getResource(settings.location()));
        for (Side side : Side.values()) {
            columns.put(side, columns(lines, side));
        }
        lines.forEach(this::addCodes);
    }

    /** A code, and the word people read for it. */
    record Word(String code, String name) {}

    /** A kind's words for choosing, in alphabetical order. */
    List<Word> words(String kind) {
        return words.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparing(Word::name))
                .toList();
    }

    /** The columns of a side's base, by key. */
    Map<String, Column> columns(Side side) {
        return columns.getOrDefault(side, Map.of());
    }

    /** The code a word of a kind means. */
    Optional<String> code(String kind, String word) {
        return Optional.ofNullable(codes.getOrDefault(kind, Map.of()).get(plain(word)));
    }

    /** Small letters and digits only; signs such as a tick count where nothing else is written. */
    static String plain(String text) {
        String kept = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return kept.isEmpty() ? text.strip() : Letters.folded(kept);
    }

    private static Map<String, Column> columns(Map<String, String> lines, Side side) {
        Map<String, Column> found = new LinkedHashMap<>();
        for (String prefix : new String[] {"column." + side + ".", "column.ANY."}) {
            lines.forEach(
                    (key, words) -> {
                        if (key.startsWith(prefix)) {
                            String[] headings = split(words);
                            found.put(
                                    key.substring(prefix.length()),
                                    Column.optional(headings[0], headings));
                        }
                    });
        }
        return found;
    }

    private void addCodes(String key, String line) {
        int dot = key.indexOf('.');
        String kind = key.substring(0, dot);
        String code = key.substring(dot + 1);
        Map<String, String> known = codes.computeIfAbsent(kind, _ -> new HashMap<>());
        for (String word : split(line)) {
            known.put(plain(word), code);
        }
        known.put(plain(code), code);
        words.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Word(code, split(line)[0]));
    }

    private static String[] split(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static Map<String, String> read(Resource resource) {
        Properties properties = new Properties();
        try (var reader =
                new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> lines = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> lines.put(k, properties.getProperty(k)));
        return lines;
    }
}
