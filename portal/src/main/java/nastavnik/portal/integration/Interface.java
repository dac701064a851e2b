package nastavnik.portal.integration;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a service offers, read from its OpenAPI description. */
record Interface(String title, String version, List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** One thing that can be asked or told; {@code summary} where the service gives one. */
    record Operation(String method, String path, @Nullable String summary) {}

    static Interface of(JsonNode description) {
        JsonNode info = description.path("info");
        List<Operation> operations =
                description.path("paths").properties().stream()
                        .flatMap(path -> of(path.getKey(), path.getValue()))
                        .sorted(Comparator.comparing(Operation::path))
                        .toList();
        return new Interface(
                info.path("title").asString(""), info.path("version").asString(""), operations);
    }

    /** Whether the service says of any operation what it does. */
    public boolean explained() {
        return operations.stream().anyMatch(one -> one.summary() != null);
    }

    private static Stream<Operation> of(String path, JsonNode methods) {
        return methods.properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(
                        method ->
                                new Operation(
                                        method.getKey().toUpperCase(Locale.ROOT),
                                        path,
                                        method.getValue().path("summary").asString(null)));
    }
}
