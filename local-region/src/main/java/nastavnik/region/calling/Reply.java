package nastavnik.region.calling;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a service answered.
 *
 * @param asked method and path
 * @param body of an answer in JSON; missing for any other
 * @param text of any answer
 */
public record Reply(String asked, int status, JsonNode body, String text) {

    /**
     * Refusals that pass when the news has come: somebody's consent, somebody's place in a base.
     */
    private static final Set<String> NEWS =
            Set.of(
                    "/problems/mentee-consented",
                    "/problems/mentor-consented",
                    "/problems/mentee-is-in-the-base",
                    "/problems/mentor-is-in-the-base");

    /** Of a new right and of a new person not every service has heard yet. */
    private static final Set<Integer> EARLY = Set.of(401, 403, 404, 429, 502, 503);

    public boolean isGood() {
        return status < 300;
    }

    /**
     * This reply, if it is good.
     *
     * @throws Refused with what was answered
     */
    public Reply ok() {
        if (!isGood()) {
            throw new Refused(asked, status + " " + text);
        }
        return this;
    }

    /**
     * A bulk answer in which nothing was refused.
     *
     * @throws Refused with the first item that was
     */
    public Reply allDone() {
        ok();
        refused().stream()
                .findFirst()
                .ifPresent(
                        item -> {
                            throw new Refused(asked, item);
                        });
        return this;
    }

    public String id() {
        return field("id");
    }

    /** A field of the body as text; empty if there is none. */
    public String field(String name) {
        return body.path(name).asString("");
    }

    public List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }

    /** Items a bulk command refused. */
    public List<JsonNode> refused() {
        return items().stream().filter(item -> item.has("problem")).toList();
    }

    /** The service may answer otherwise in a moment. */
    boolean isEarly() {
        return EARLY.contains(status)
                || NEWS.contains(field("type"))
                || refused().stream().map(item -> item.path("problem")).anyMatch(Reply::isNews);
    }

    private static boolean isNews(JsonNode problem) {
        return problem.path("status").asInt(0) == 503
                || NEWS.contains(problem.path("type").asString(""));
    }
}
