package nastavnik.reporting.methodology;

import nastavnik.reporting.methodology.Indicator.Plan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The methodologies this build ships; the first is the default. */
public final class Methodologies {

    private static final List<String> SHIPPED =
            List.of(
                    "kalininsky-2020",
                    "rostov-2020",
                    "irbit-2020",
                    "school-46",
                    "satisfied-by-work-7",
                    "satisfied-by-work-8",
                    "satisfied-who-go-on",
                    "satisfied-mean-per-cent");

    private final Map<String, Methodology> byCode = new LinkedHashMap<>();

    private Methodologies(String first) {
        Methodology standard = read(first);
        byCode.put(standard.code(), standard);
        SHIPPED.forEach(code -> byCode.putIfAbsent(code, read(code)));
    }

    /**
     * All that are shipped.
     *
     * @param standard code of the one used where none is asked for
     */
    public static Methodologies shipped(String standard) {
        if (!SHIPPED.contains(standard)) {
            throw new IllegalArgumentException("No methodology " + standard + " among " + SHIPPED);
        }
        return new Methodologies(standard);
    }

    /** All, the default first. */
    public List<Methodology> all() {
        return List.copyOf(byCode.values());
    }

    /** The one with this code. */
    public Optional<Methodology> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The one used where none is asked for. */
    public Methodology standard() {
        return all().getFirst();
    }

    /** The first that says whom a coverage plan counts. */
    public Methodology planning() {
        return all().stream().filter(Methodologies::isPlanning).findFirst().orElseThrow();
    }

    private static boolean isPlanning(Methodology methodology) {
        return Stream.of(Plan.values())
                .allMatch(
                        plan ->
                                methodology.indicators().stream()
                                        .anyMatch(one -> one.plan() == plan));
    }

    private static Methodology read(String code) {
        String path = code + ".json";
        try (InputStream data = Methodologies.class.getResourceAsStream(path)) {
            if (data == null) {
                throw new IllegalStateException("No resource " + path);
            }
            JsonNode tree = JsonMapper.shared().readTree(data);
            return tree.has("varies") ? vary((ObjectNode) tree) : methodology(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What differs from another methodology; indicators by their codes. */
    private static Methodology vary(ObjectNode differences) {
        Methodology base = read(differences.remove("varies").asString());
        ObjectNode whole = JsonMapper.shared().valueToTree(base);
        Map<String, JsonNode> indicators = new LinkedHashMap<>();
        whole.path("indicators").forEach(one -> indicators.put(code(one), one));
        differences.path("indicators").forEach(one -> indicators.put(code(one), one));
        whole.setAll(differences);
        whole.putArray("indicators").addAll(indicators.values());
        return methodology(whole);
    }

    private static String code(JsonNode indicator) {
        return indicator.path("code").asString();
    }

    private static Methodology methodology(JsonNode tree) {
        return JsonMapper.shared().treeToValue(tree, Methodology.class);
    }
}
