package nastavnik.stranger;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.region.calling.Somebody;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address of a service as its OpenAPI describes it, with everything it asks for filled in.
 *
 * @param parameters of the query
 * @param form fields of a form with a file; null where there is none
 * @param body what a command says
 */
record Endpoint(
        Part part,
        String method,
        String pattern,
        String path,
        Map<String, String> parameters,
        @Nullable Map<String, String> form,
        Object body) {

    /** For operators, and for those who come with a card instead of an account. */
    private static final Pattern OTHERS = Pattern.compile("/(actuator|agreement|answer).*");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** All of a service, asking about what is known of the school. */
    static List<Endpoint> of(Part part, JsonNode openApi, School school) {
        Sample sample = new Sample(openApi.path("components").path("schemas"), school);
        return openApi.path("paths")
                .propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .map(
                                                one ->
                                                        of(
                                                                part,
                                                                one.getKey(),
                                                                path.getKey(),
                                                                one.getValue(),
                                                                sample)))
                .filter(endpoint -> !OTHERS.matcher(endpoint.pattern()).matches())
                .toList();
    }

    private static Endpoint of(
            Part part, String method, String pattern, JsonNode described, Sample sample) {
        String noun = pattern.split("/", 3)[1];
        JsonNode content = described.path("requestBody").path("content");
        JsonNode form = content.path("multipart/form-data").path("schema");
        return new Endpoint(
                part,
                method.toUpperCase(Locale.ROOT),
                pattern,
                VARIABLE.matcher(pattern)
                        .replaceAll(
                                (MatchResult found) ->
                                        sample.inPath(noun, found.group(1), described)),
                inQuery(described, sample),
                form.isMissingNode() ? null : sample.form(form),
                sample.body(content.path("application/json").path("schema")));
    }

    /** Of an organisation or of a municipality, never of both. */
    private static Map<String, String> inQuery(JsonNode described, Sample sample) {
        Map<String, String> parameters =
                described
                        .path("parameters")
                        .valueStream()
                        .filter(one -> one.path("in").asString().equals("query"))
                        .filter(sample::isWanted)
                        .collect(
                                Collectors.toMap(
                                        one -> one.path("name").asString(), sample::inQuery));
        if (parameters.containsKey("organisation")) {
            parameters.remove("municipality");
        }
        return parameters;
    }

    Reply askedBy(Somebody somebody) {
        String address = path + query();
        if (form != null) {
            return somebody.upload(part, address, "file.csv", "ФИО;Класс\n", form);
        }
        return switch (method) {
            case "GET" -> somebody.get(part, address);
            case "PUT" -> somebody.put(part, address, body);
            case "DELETE" -> somebody.delete(part, address);
            default -> somebody.post(part, address, body);
        };
    }

    private String query() {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(
                                one ->
                                        one.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
