package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever was asked at a school, as its curator sees them. */
final class Respondents {

    private static final int NAMES_AT_ONCE = 1000;

    private final School school;
    private final Somebody curator;

    /**
     * Somebody with a questionnaire.
     *
     * @param open whether the answer is still awaited
     */
    record Respondent(String feedback, String side, String name, int born, boolean open) {

        boolean isMentor() {
            return side.equals("MENTOR");
        }
    }

    Respondents(Region region, School school) {
        this.school = school;
        this.curator = region.curator(school);
    }

    List<Respondent> of(String stage) {
        var list = "/feedback?organisation=" + Region.id(school) + "&stage=" + stage + "&size=500";
        var feedback = curator.pages(Part.MONITORING, list);
        var names = names(feedback.stream().map(Respondents::id).distinct().toList());
        return feedback.stream()
                .flatMap(
                        one ->
                                Optional.ofNullable(names.get(id(one)))
                                        .map(name -> respondent(one, name))
                                        .stream())
                .toList();
    }

    private static Respondent respondent(JsonNode feedback, JsonNode name) {
        return new Respondent(
                feedback.path("id").asString(),
                feedback.path("side").asString(),
                name.path("name").asString(""),
                name.path("born").asInt(0),
                feedback.path("status").asString("").equals("ISSUED"));
    }

    private static String id(JsonNode feedback) {
        return feedback.path("respondent").asString("");
    }

    private Map<String, JsonNode> names(List<String> ids) {
        var names = new HashMap<String, JsonNode>();
        for (int from = 0; from < ids.size(); from += NAMES_AT_ONCE) {
            var some =
                    new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + NAMES_AT_ONCE)));
            var question = Map.of("ids", some, "purpose", "QUESTIONNAIRES");
            curator.post(Part.REGISTRY, "/people/names", question)
                    .ok()
                    .items()
                    .forEach(one -> names.put(one.path("id").asString(), one));
        }
        return names;
    }
}
