package nastavnik.region.demo;

import nastavnik.region.Part;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The published coverage plan of the district. */
final class Plan {

    private final Region region;

    Plan(Region region) {
        this.region = region;
    }

    void decide() throws InterruptedException {
        List<Map<String, Integer>> shares =
                IntStream.rangeClosed(Coverage.FIRST, Coverage.LAST)
                        .mapToObj(
                                year ->
                                        Map.of(
                                                "year", year,
                                                "menteesPerMille", Coverage.menteesPerMille(year),
                                                "mentorsPerMille", Coverage.mentorsPerMille(year)))
                        .toList();
        region.as("coordinator")
                .put(
                        Part.REPORTING,
                        "/coverage-targets/" + Region.DISTRICT,
                        Map.of("baseOn", Coverage.FIRST + "-09-01", "shares", shares));
        region.tell("planned");
    }
}
