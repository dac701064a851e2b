package nastavnik.region.demo;

import nastavnik.region.Part;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The published coverage plan of the district, kept up in the years after it. */
final class Plan {

    /** Of the order that approved the plan. */
    private static final String APPROVED = "2020-09-23";

    private final Region region;

    Plan(Region region) {
        this.region = region;
    }

    void decide() {
        List<Map<String, Integer>> shares =
                IntStream.rangeClosed(Coverage.FIRST, region.calendar().year())
                        .mapToObj(
                                year ->
                                        Map.of(
                                                "year", year,
                                                "menteesPerMille", Coverage.menteesPerMille(year),
                                                "mentorsPerMille", Coverage.mentorsPerMille(year)))
                        .toList();
        var targets = "/coverage-targets/" + Region.DISTRICT;
        var plan = Map.of("baseOn", Coverage.FIRST + "-09-01", "shares", shares);
        region.as("coordinator").put(Part.REPORTING, targets, plan).ok();
        region.as("municipal-head")
                .post(Part.REPORTING, targets + "/approval", Map.of("on", APPROVED))
                .ok();
        region.tell("planned");
    }
}
