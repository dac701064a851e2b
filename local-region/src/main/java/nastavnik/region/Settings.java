package nastavnik.region;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody may choose about a region on his machine. Each setting is a system property ({@code
 * region.port.portal}) or an environment variable ({@code REGION_PORT_PORTAL}).
 *
 * @param project where the modules are
 * @param data what survives: the store, the log of events, keys, logs
 * @param parts which processes to start; all, unless a developer runs one of them in the IDE
 * @param fresh begin with nothing
 * @param demonstration which demonstration to load once; none if empty
 */
public record Settings(
        Path project,
        Path data,
        Map<Part, Integer> ports,
        Set<Part> parts,
        boolean fresh,
        Optional<String> demonstration,
        String language) {

    public static final String NO_DEMONSTRATION = "none";

    /** For a program: ports and data of its own, nothing loaded. */
    public static Settings isolated(Path project, Path data) {
        var all = EnumSet.allOf(Part.class);
        return new Settings(
                project,
                data,
                FreePorts.forAll(all),
                all,
                false,
                Optional.of(NO_DEMONSTRATION),
                "ru");
    }

    int port(Part part) {
        return ports.getOrDefault(part, part.usualPort());
    }

    public Addresses addresses() {
        return new Addresses(ports);
    }

    /** From system properties and environment. */
    public static Settings given() {
        return from(
                name -> {
                    var property = System.getProperty(name);
                    return property != null && !property.isBlank()
                            ? property
                            : System.getenv(variable(name));
                });
    }

    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Settings from(Function<String, @Nullable String> source) {
        var project = path(source, "region.project", Path.of(""));
        return new Settings(
                project,
                path(source, "region.data", project.resolve(".region")),
                ports(source),
                parts(source),
                Boolean.parseBoolean(value(source, "region.fresh").orElse("false")),
                value(source, "region.demo"),
                value(source, "region.language").orElse("ru"));
    }

    private static Map<Part, Integer> ports(Function<String, @Nullable String> source) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            var name = "region.port." + part.title();
            ports.put(
                    part,
                    value(source, name).map(text -> port(name, text)).orElse(part.usualPort()));
        }
        return Collections.unmodifiableMap(ports);
    }

    private static int port(String name, String text) {
        if (!text.matches("\\d{1,5}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > 65_535) {
            throw new CannotStart("setting.port", name, text);
        }
        return Integer.parseInt(text);
    }

    private static Set<Part> parts(Function<String, @Nullable String> source) {
        var parts = EnumSet.noneOf(Part.class);
        for (var name :
                value(source, "region.parts")
                        .map(text -> text.split(",", -1))
                        .orElseGet(Settings::names)) {
            parts.add(
                    Part.named(name.strip())
                            .orElseThrow(
                                    () ->
                                            new CannotStart(
                                                    "setting.part",
                                                    name,
                                                    String.join(", ", names()))));
        }
        return parts;
    }

    private static String[] names() {
        return Arrays.stream(Part.values()).map(Part::title).toArray(String[]::new);
    }

    private static Path path(Function<String, @Nullable String> source, String name, Path usual) {
        return value(source, name).map(Path::of).orElse(usual).toAbsolutePath().normalize();
    }

    private static Optional<String> value(Function<String, @Nullable String> source, String name) {
        return Optional.ofNullable(source.apply(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
