package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.List;
import java.util.Map;

/** Brings what was proposed into force: agreement on paper, an order, its registration. */
final class Orders {

    private final Region region;
    private final School school;
    private final Somebody curator;

    Orders(Region region, School school) {
        this.region = region;
        this.school = school;
        this.curator = region.curator(school);
    }

    void agree() throws InterruptedException {
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

    void order() throws InterruptedException {
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
