package nastavnik.stage;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** What a service answered. */
public record Reply(String asked, int status, JsonNode body, String text) {

    /** It went well; otherwise the story ends here, with what was answered. */
    public Reply ok() {
        if (status >= 300) {
            throw new AssertionError(asked + " → " + status + " " + text);
        }
        return this;
    }

    public String id() {
        return body.path("id").asString();
    }

    public List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }

    /** A bulk answer in which nothing was refused. */
    public Reply allDone() {
        ok();
        for (JsonNode item : items()) {
            if (item.has("problem")) {
                throw new AssertionError(asked + " → " + item);
            }
        }
        return this;
    }
}
