package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.List;
import java.util.Map;

/** Orders of a school: the head has registered one, another waits for him. */
final class Orders {

    private final Region region;
    private final School school;
    private final Somebody curator;

    Orders(Region region, School school) {
        this.region = region;
        this.school = school;
        this.curator = region.curator(school);
    }

    /** The agreed pairs get an order with a number, so they are in force. */
    void register(List<String> agreed) {
        prepare(agreed);
        for (var order : open()) {
            boolean asked = pairs(order).stream().anyMatch(agreed::contains);
            if (asked) {
                var registration =
                        Map.of(
                                "number",
                                "47-" + region.calendar().year(),
                                "on",
                                region.calendar().day(Month.OCTOBER, 2));
                var path = "/orders/" + order.path("id").asString() + "/registration";
                region.head(school).post(Part.PAIRING, path, registration).allDone();
            }
        }
    }

    /** The agreed pairs get an order nobody has signed, unless they have one. */
    void prepare(List<String> agreed) {
        var ordered = open().stream().flatMap(order -> pairs(order).stream()).toList();
        var missing = agreed.stream().filter(pair -> !ordered.contains(pair)).toList();
        if (!missing.isEmpty()) {
            var order =
                    Map.of(
                            "organisation", Region.id(school),
                            "pairs", missing,
                            "since", region.calendar().day(Month.OCTOBER, 5),
                            "until", region.calendar().end());
            curator.post(Part.PAIRING, "/orders", order).ok();
        }
    }

    private List<JsonNode> open() {
        var list = "/orders?size=500&organisation=" + Region.id(school);
        return curator.pages(Part.PAIRING, list).stream()
                .filter(order -> !order.path("status").asString("").equals("REGISTERED"))
                .toList();
    }

    private static List<String> pairs(JsonNode order) {
        return order.path("pairs").valueStream().map(JsonNode::asString).toList();
    }
}
