package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** This year's bases of an organisation, as its curator sees them. */
final class Bases {

    private static final Set<String> TAUGHT = Set.of("IN_TRAINING", "QUALIFIED");
    private static final int HOURS = 16;
    private static final int FIRST_CERTIFICATE = 100;

    private final Region region;
    private final Somebody curator;
    private final String organisation;

    Bases(Region region, Somebody curator, String organisation) {
        this.region = region;
        this.curator = curator;
        this.organisation = organisation;
    }

    void upload(String side, BaseFile file) {
        region.upload(curator, organisation, side, region.calendar().cycle(), file);
    }

    /** Whoever has a consent and stands on this side. */
    List<JsonNode> all(String side) {
        var cycle = region.calendar().cycle();
        return search(Map.of("side", side, "cycle", cycle, "preliminary", false));
    }

    List<JsonNode> search(Map<String, Object> wanted) {
        return region.search(curator, organisation, wanted);
    }

    /** People were in other bases before: that of this cycle. */
    JsonNode participation(JsonNode person) {
        for (var part : person.path("participations")) {
            if (part.path("cycle").asString("").equals(region.calendar().cycle())) {
                return part;
            }
        }
        throw new IllegalStateException("A person of a base is not in it");
    }

    /** Mentors have been trained, but for those named; people from outside are checked too. */
    void qualify(Set<String> stillTraining) {
        var items = new ArrayList<Map<String, Object>>();
        for (var mentor : all("MENTOR")) {
            if (!TAUGHT.contains(participation(mentor).path("status").asString(""))) {
                boolean training = stillTraining.contains(mentor.path("name").asString(""));
                items.add(step(mentor, training, items.size()));
            }
        }
        if (!items.isEmpty()) {
            var on = region.calendar().day(Month.SEPTEMBER, 25).toString();
            var path = "/organisations/" + organisation + "/qualifications";
            curator.post(Part.REGISTRY, path, Map.of("on", on, "items", items)).allDone();
        }
    }

    private Map<String, Object> step(JsonNode mentor, boolean training, int n) {
        var step = new LinkedHashMap<String, Object>();
        step.put("person", mentor.path("id").asString());
        step.put("participation", participation(mentor).path("id").asString());
        step.put("status", training ? "IN_TRAINING" : "QUALIFIED");
        if (!training) {
            step.put("hours", HOURS);
            step.put("certificate", "26-" + (FIRST_CERTIFICATE + n));
        }
        if (mentor.path("category").asString("").equals("EMPLOYER_SPECIALIST")) {
            var on = region.calendar().day(Month.SEPTEMBER, 20).toString();
            step.put("check", Map.of("number", "14-" + n, "on", on, "by", organisation));
        }
        return step;
    }
}
