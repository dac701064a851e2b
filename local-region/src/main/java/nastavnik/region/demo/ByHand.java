package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the wanted pairs, and brings each as far as it is to come. */
final class ByHand {

    private final Region region;
    private final School school;
    private final Somebody curator;
    private final Orders orders;

    ByHand(Region region, School school) {
        this.region = region;
        this.school = school;
        this.curator = region.curator(school);
        this.orders = new Orders(region, school);
    }

    void make(List<Wanted> wishes) {
        var made = pairs();
        wishes.stream().filter(wanted -> found(wanted, made).isEmpty()).forEach(this::propose);
        agree(wishes);
        orders.register(agreed(wishes, Wanted.Step.IN_FORCE));
        orders.prepare(agreed(wishes, Wanted.Step.IN_AN_ORDER));
    }

    private void propose(Wanted wanted) {
        var pair =
                Map.of(
                        "organisation", Region.id(school),
                        "cycle", region.calendar().cycle(),
                        "form", wanted.form(),
                        "mentor", wanted.mentor(),
                        "members", wanted.members());
        curator.post(Part.PAIRING, "/pairs", pair).ok();
    }

    private void agree(List<Wanted> wishes) {
        var proposed = with("PROPOSED", wishes.stream().filter(Wanted::isAgreed).toList());
        if (!proposed.isEmpty()) {
            var agreement =
                    Map.of(
                            "items", proposed.stream().map(id -> Map.of("pair", id)).toList(),
                            "on", region.calendar().day(Month.SEPTEMBER, 28));
            curator.post(Part.PAIRING, "/pairs/agreements", agreement).allDone();
        }
    }

    private List<String> agreed(List<Wanted> wishes, Wanted.Step step) {
        return with("AGREED", wishes.stream().filter(one -> one.step() == step).toList());
    }

    /** Ids of those wanted that stand so. */
    private List<String> with(String status, List<Wanted> wishes) {
        var made = pairs();
        return wishes.stream()
                .flatMap(wanted -> found(wanted, made).stream())
                .filter(pair -> pair.path("status").asString("").equals(status))
                .map(pair -> pair.path("id").asString())
                .toList();
    }

    /** A mentor leads one pair of a form at most that was made by hand. */
    static Optional<JsonNode> found(Wanted wanted, List<JsonNode> made) {
        return made.stream()
                .filter(pair -> pair.path("form").asString("").equals(wanted.form()))
                .filter(pair -> mentor(pair).equals(wanted.mentor()))
                .findFirst();
    }

    private static String mentor(JsonNode pair) {
        return pair.path("mentors").path(0).path("participant").asString("");
    }

    List<JsonNode> pairs() {
        var cycle = region.calendar().cycle();
        var list = "/pairs?organisation=" + Region.id(school) + "&size=500&cycle=" + cycle;
        return curator.pages(Part.PAIRING, list);
    }
}
