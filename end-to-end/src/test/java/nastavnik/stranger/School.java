package nastavnik.stranger;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.Days;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of what the story left in a school, by the words that stand for them in the API. */
record School(Map<String, String> ids, List<String> secrets, Days days) {

    private static final String ID = "kalininsky-sosh-1";
    private static final String DISTRICT = "kalininsky";
    private static final String OF_THE_SCHOOL = "?organisation=" + ID + "&size=1";

    /** Asked by its own curator, who may know all of it. */
    static School of(Somebody curator, Days days) {
        String cycle = days.cycle();
        JsonNode pair = first(curator, Part.PAIRING, "/pairs" + OF_THE_SCHOOL);
        JsonNode run = first(curator, Part.PAIRING, "/matching-runs" + OF_THE_SCHOOL);
        String proposals = "/matching-runs/" + id(run) + "/proposals?size=1";
        JsonNode member = pair.path("members").path(0).path("participant");
        Map<String, String> ids = new HashMap<>();
        put(ids, ID, "organisation", "organisations", "scope", "from");
        put(ids, "kalininsky-sosh-2", "to");
        put(ids, DISTRICT, "municipality", "municipalities", "coverage-targets");
        put(ids, cycle, "cycle");
        put(ids, id(pair), "pair", "pairs");
        put(
                ids,
                member.asString(),
                "participant",
                "person",
                "people",
                "mentee",
                "member",
                "survivor");
        put(ids, pair.path("mentors").path(0).path("participant").asString(), "mentor");
        put(ids, id(run), "run", "matching-runs");
        put(ids, id(first(curator, Part.PAIRING, proposals)), "proposal", "alone");
        put(ids, id(first(curator, Part.PAIRING, "/orders" + OF_THE_SCHOOL)), "order", "orders");
        put(ids, id(first(curator, Part.MONITORING, "/feedback" + OF_THE_SCHOOL)), "feedback");
        put(ids, imported(curator), "people-imports");
        put(ids, "PUPIL_PUPIL", "form");
        put(ids, "CLASS_TEACHER", "role");
        put(ids, "5 А", "class");
        put(ids, "I01", "indicators");
        List<String> secrets =
                Stream.of("pair", "person", "mentor", "run", "proposal", "order", "feedback")
                        .map(ids::get)
                        .toList();
        return new School(Map.copyOf(ids), secrets, days);
    }

    private static void put(Map<String, String> ids, String id, String... words) {
        for (String word : words) {
            ids.put(word, id);
        }
    }

    private static JsonNode first(Somebody curator, Part part, String list) {
        return curator.get(part, list).ok().items().getFirst();
    }

    private static String imported(Somebody curator) {
        return id(first(curator, Part.REGISTRY, "/organisations/" + ID + "/people/imports"));
    }

    private static String id(JsonNode one) {
        return one.path("id").asString();
    }

    Optional<String> id(String word) {
        return Optional.ofNullable(ids.get(word));
    }

    /** Years are of the story; of whatever else is counted there is as little as may be. */
    int number(String word, int least) {
        return word.startsWith("year") ? days.today().getYear() : least;
    }

    LocalDate today() {
        return days.today();
    }

    /** Whether a text says anything that only the school and its district may know. */
    boolean isIn(String text) {
        return text.contains(ID) || secrets.stream().anyMatch(text::contains);
    }
}
