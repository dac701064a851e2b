package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.List;
import java.util.Map;

/** Each school's programme of the year; the last school's is still a draft. */
final class Programmes {

    private final Region region;

    Programmes(Region region) {
        this.region = region;
    }

    void approve(List<School> schools) throws InterruptedException {
        for (var school : schools) {
            var found = written(school);
            if (found.path("status").asString("").equals("DRAFT")
                    && school.number() < schools.size()) {
                region.head(school)
                        .offer(
                                Part.REGISTRY,
                                "/programmes/" + found.path("id").asString() + "/approval",
                                Map.of("on", region.calendar().day(Month.SEPTEMBER, 1)));
            }
        }
        region.tell("programmes", schools.size() - 1);
    }

    private JsonNode written(School school) throws InterruptedException {
        var calendar = region.calendar();
        var list = "/programmes?organisation=" + Region.id(school) + "&cycle=" + calendar.cycle();
        var curator = region.curator(school);
        if (curator.get(Part.REGISTRY, list).items().isEmpty()) {
            curator.offer(
                    Part.REGISTRY,
                    "/programmes",
                    Map.of(
                            "organisation", Region.id(school),
                            "cycle", calendar.cycle(),
                            "title", region.words().text("programme", school.name()),
                            "forms", List.of("PUPIL_PUPIL", "TEACHER_TEACHER", "EMPLOYER_PUPIL"),
                            "since", calendar.day(Month.SEPTEMBER, 1),
                            "until", calendar.end()));
        }
        return curator.get(Part.REGISTRY, list).items().getFirst();
    }
}
