package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the curator arranged without the machine: a group, pairs, their agreement and order. */
final class HandMadePairs {

    private static final int OTHERS = 5;

    private final Region region;
    private final School school;
    private final CurrentBases bases;
    private final Somebody curator;

    HandMadePairs(Region region, School school, CurrentBases bases) {
        this.region = region;
        this.school = school;
        this.bases = bases;
        this.curator = region.curator(school);
    }

    void load() throws InterruptedException {
        propose();
        agree();
        order();
        region.tell("pairs", school.name());
    }

    private void propose() throws InterruptedException {
        Set<String> taken = new HashSet<>();
        for (var pair : pairs("")) {
            taken.add(pair.path("mentor").path("participant").asString(""));
            pair.path("members").forEach(m -> taken.add(m.path("participant").asString("")));
        }
        propose("PUPIL", "PUPIL_PUPIL", OTHERS + 1, taken);
        propose("TEACHER", "TEACHER_TEACHER", 2, taken);
    }

    /** The mentor with most places gets a group, the others one mentee each. */
    private void propose(String category, String form, int most, Set<String> taken)
            throws InterruptedException {
        Deque<String> free = new ArrayDeque<>();
        for (var mentee : of("MENTEE", category)) {
            var id = mentee.path("id").asString();
            if (!taken.contains(id)) {
                free.add(id);
            }
        }
        var mentors =
                of("MENTOR", category).stream()
                        .filter(
                                m ->
                                        bases.participation(m)
                                                .path("status")
                                                .asString("")
                                                .equals("QUALIFIED"))
                        .sorted(java.util.Comparator.comparingInt(m -> -places(m)))
                        .limit(most)
                        .toList();
        for (var mentor : mentors) {
            if (!taken.contains(mentor.path("id").asString())) {
                propose(mentor, form, free);
            }
        }
    }

    private void propose(JsonNode mentor, String form, Deque<String> free)
            throws InterruptedException {
        int size = places(mentor) == CurrentFiles.GROUP ? CurrentFiles.GROUP : 1;
        var members = new java.util.ArrayList<String>();
        while (members.size() < size && !free.isEmpty()) {
            members.add(free.remove());
        }
        curator.post(
                Part.PAIRING,
                "/pairs",
                Map.of(
                        "organisation", Region.id(school),
                        "cycle", region.calendar().cycle(),
                        "form", form,
                        "mentor", mentor.path("id").asString(),
                        "members", members));
    }

    private List<JsonNode> of(String side, String category) throws InterruptedException {
        return bases.inBase(side).stream()
                .filter(one -> one.path("category").asString("").equals(category))
                .toList();
    }

    private int places(JsonNode mentor) {
        return bases.participation(mentor).path("places").asInt(0);
    }

    private void agree() throws InterruptedException {
        var proposed = pairs("PROPOSED");
        if (!proposed.isEmpty()) {
            curator.post(
                    Part.PAIRING,
                    "/pairs/agreements",
                    Map.of(
                            "items",
                                    proposed.stream()
                                            .map(p -> Map.of("pair", p.path("id").asString()))
                                            .toList(),
                            "on", region.calendar().day(Month.SEPTEMBER, 28),
                            "method", "PAPER"));
        }
    }

    private void order() throws InterruptedException {
        var list = "/orders?organisation=" + Region.id(school);
        if (!pairs("AGREED").isEmpty() && open(list).isEmpty()) {
            curator.post(
                    Part.PAIRING,
                    "/orders",
                    Map.of(
                            "organisation", Region.id(school),
                            "pairs",
                                    pairs("AGREED").stream()
                                            .map(p -> p.path("id").asString())
                                            .toList(),
                            "since", region.calendar().day(Month.OCTOBER, 5),
                            "until", region.calendar().end()));
        }
        for (var order : open(list)) {
            region.head(school)
                    .post(
                            Part.PAIRING,
                            "/orders/" + order.path("id").asString() + "/registration",
                            Map.of(
                                    "number",
                                    "47-" + region.calendar().year(),
                                    "on",
                                    region.calendar().day(Month.OCTOBER, 2)));
        }
    }

    private List<JsonNode> open(String list) throws InterruptedException {
        return curator.get(Part.PAIRING, list).items().stream()
                .filter(order -> !order.path("status").asString("").equals("REGISTERED"))
                .toList();
    }

    List<JsonNode> pairs(String status) throws InterruptedException {
        return curator.pages(
                Part.PAIRING,
                "/pairs?organisation="
                        + Region.id(school)
                        + "&cycle="
                        + region.calendar().cycle()
                        + (status.isEmpty() ? "" : "&status=" + status));
    }
}
