package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.List;
import java.util.Map;

/** Each school's programme of the year; the last school's is still a draft. */
final class Programmes {

    private static final int AT_ONCE = 6;

    private final Region region;

    Programmes(Region region) {
        this.region = region;
    }

    void approve(List<School> schools) throws Exception {
        AtOnce.each(AT_ONCE, schools, school -> approve(school, school.equals(schools.getLast())));
        region.tell("programmes", schools.size() - 1);
    }

    private void approve(School school, boolean last) {
        var written = written(school);
        if (written.path("status").asString("").equals("DRAFT") && !last) {
            var path = "/programmes/" + written.path("id").asString() + "/approval";
            var approval = Map.of("on", region.calendar().day(Month.SEPTEMBER, 1));
            region.head(school).post(Part.REGISTRY, path, approval).ok();
        }
    }

    private JsonNode written(School school) {
        var calendar = region.calendar();
        var list = "/programmes?organisation=" + Region.id(school) + "&cycle=" + calendar.cycle();
        var curator = region.curator(school);
        if (curator.get(Part.REGISTRY, list).ok().items().isEmpty()) {
            var programme =
                    Map.of(
                            "organisation", Region.id(school),
                            "cycle", calendar.cycle(),
                            "title", region.words().text("programme", school.name()),
                            "forms", List.of("PUPIL_PUPIL", "TEACHER_TEACHER", "EMPLOYER_PUPIL"),
                            "since", calendar.day(Month.SEPTEMBER, 1),
                            "until", calendar.end());
            curator.post(Part.REGISTRY, "/programmes", programme).ok();
        }
        return curator.get(Part.REGISTRY, list).ok().items().getFirst();
    }
}
