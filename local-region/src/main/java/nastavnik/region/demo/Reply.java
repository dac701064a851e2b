package nastavnik.region.demo;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a service answered. */
record Reply(String asked, int status, JsonNode body) {

    private static final Set<String> NEWS =
            Set.of(
                    "/problems/mentee-consented",
                    "/problems/mentor-consented",
                    "/problems/mentee-is-in-the-base",
                    "/problems/mentor-is-in-the-base");

    boolean isGood() {
        return status < 300;
    }

    String id() {
        return text("id");
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }

    /** Items a bulk command refused for good. */
    List<JsonNode> refused() {
        return items().stream().filter(item -> item.has("problem")).toList();
    }

    /** The service has not heard of somebody, or of a consent or a base, yet. */
    boolean isTooEarly() {
        return NEWS.contains(text("type"))
                || refused().stream()
                        .anyMatch(item -> item.path("problem").path("status").asInt(0) == 503);
    }
}
