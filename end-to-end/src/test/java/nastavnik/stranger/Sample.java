package nastavnik.stranger;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes up what a schema asks for, with the school's own ids wherever a name stands for one; so a
 * request is refused for who asks, not for how it is written.
 */
record Sample(JsonNode schemas, School school) {

    private static final String REFERENCE = "#/components/schemas/";

    String inPath(String noun, String variable, JsonNode described) {
        return described
                .path("parameters")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(variable))
                .map(one -> resolved(one.path("schema")).path("enum").path(0).asString(""))
                .filter(choice -> !choice.isEmpty())
                .findFirst()
                .or(() -> school.id(variable.matches("id|code") ? noun : variable))
                .orElse("unknown");
    }

    /** What must be said, and whatever narrows the question to the school. */
    boolean isWanted(JsonNode parameter) {
        return parameter.path("required").asBoolean()
                || school.id(parameter.path("name").asString()).isPresent();
    }

    String inQuery(JsonNode parameter) {
        Object value = value(parameter.path("name").asString(), parameter.path("schema"));
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    Map<String, String> form(JsonNode schema) {
        Map<String, String> fields = new TreeMap<>();
        object(schema).forEach((name, value) -> fields.put(name, String.valueOf(value)));
        fields.remove("file");
        return fields;
    }

    Object body(JsonNode schema) {
        return schema.isMissingNode() ? Map.of() : value("", schema);
    }

    private Object value(String name, JsonNode given) {
        JsonNode schema = resolved(given);
        if (!schema.path("enum").isEmpty()) {
            return school.id(name).orElse(schema.path("enum").path(0).asString());
        }
        return switch (type(schema)) {
            case "array" -> List.of(value(singular(name), schema.path("items")));
            case "object" -> object(schema);
            case "integer", "number" -> school.number(name, schema.path("minimum").asInt(1));
            case "boolean" -> false;
            default -> text(name, schema);
        };
    }

    private Map<String, Object> object(JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        Map<String, Object> fields = new TreeMap<>();
        schema.path("properties")
                .propertyStream()
                .filter(
                        field ->
                                required.contains(field.getKey())
                                        || school.id(field.getKey()).isPresent()
                                        || isNeverNull(field.getValue()))
                .forEach(
                        field ->
                                fields.put(
                                        field.getKey(), value(field.getKey(), field.getValue())));
        return fields;
    }

    /** Of a primitive kind: nothing says that it must be there, but it cannot be missing. */
    private boolean isNeverNull(JsonNode schema) {
        return switch (type(resolved(schema))) {
            case "integer", "number", "boolean" -> true;
            default -> false;
        };
    }

    private Object text(String name, JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> school.today().toString();
            case "date-time" -> school.today() + "T00:00:00Z";
            default -> school.id(name).orElse("x");
        };
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return resolved(schemas.path(reference.substring(REFERENCE.length())));
        }
        JsonNode choice = schema.path("anyOf").path(0);
        return choice.isMissingNode() ? schema : resolved(choice);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private static String singular(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "members", "participants", "people" -> "participant";
            case "ids" -> "feedback";
            default -> name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        };
    }
}
