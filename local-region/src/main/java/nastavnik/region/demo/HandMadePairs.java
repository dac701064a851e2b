package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the curator arranged without the machine: a group of twelve and some pairs. */
final class HandMadePairs {

    private static final int OTHERS = 5;

    private final Region region;
    private final School school;
    private final CurrentBases bases;
    private final Orders orders;
    private final Somebody curator;

    HandMadePairs(Region region, School school, CurrentBases bases, Orders orders) {
        this.region = region;
        this.school = school;
        this.bases = bases;
        this.orders = orders;
        this.curator = region.curator(school);
    }

    /** Those who have a pair already keep it. */
    void propose() throws InterruptedException {
        Set<String> taken = new HashSet<>();
        for (var pair : orders.pairs("")) {
            pair.path("mentors").forEach(m -> taken.add(m.path("participant").asString("")));
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
            if (!taken.contains(id) && mayTakePart(mentee)) {
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
                        .sorted(Comparator.comparingInt(m -> -places(m)))
                        .limit(most)
                        .toList();
        for (var mentor : mentors) {
            if (!taken.contains(mentor.path("id").asString()) && !free.isEmpty()) {
                propose(mentor, form, free);
            }
        }
    }

    private void propose(JsonNode mentor, String form, Deque<String> free)
            throws InterruptedException {
        int size = places(mentor) == CurrentFiles.GROUP ? CurrentFiles.GROUP : 1;
        var members = new ArrayList<String>();
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

    private static boolean mayTakePart(JsonNode mentee) {
        for (var consent : mentee.path("consents")) {
            if (consent.asString("").equals("PARTICIPATION")) {
                return true;
            }
        }
        return false;
    }

    private List<JsonNode> of(String side, String category) throws InterruptedException {
        return bases.inBase(side).stream()
                .filter(one -> one.path("category").asString("").equals(category))
                .toList();
    }

    private int places(JsonNode mentor) {
        return bases.participation(mentor).path("places").asInt(0);
    }
}
