package nastavnik.readme;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses {@code docs/http-api.md} names, compared with what a service says of itself. */
record OutlineOfTheApi(Set<String> named) {

    private static final Pattern REQUEST = Pattern.compile("`((?:GET|POST|PUT|DELETE) /[^`]*)`");

    static OutlineOfTheApi in(Path file) throws IOException {
        return new OutlineOfTheApi(
                REQUEST.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> plain(found.group(1)))
                        .collect(Collectors.toSet()));
    }

    /** What an id is called is nobody's concern. */
    private static String plain(String request) {
        return request.replaceAll("\\{[^}]*}", "{}");
    }

    /** Addresses of an OpenAPI description that are not named. */
    List<String> missing(JsonNode openApi) {
        return openApi.path("paths")
                .propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .map(one -> one.getKey().toUpperCase(Locale.ROOT))
                                        .map(method -> plain(method + " " + path.getKey())))
                .filter(request -> !named.contains(request))
                .filter(request -> !request.contains("/actuator"))
                .toList();
    }
}
