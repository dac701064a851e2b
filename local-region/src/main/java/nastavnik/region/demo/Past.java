package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A school year that is over: both bases of a school as files, with the pairs they imply. */
final class Past {

    private final Region region;
    private final School school;
    private final PastFiles files;

    Past(Region region, School school, SchoolPeople people) {
        this.region = region;
        this.school = school;
        this.files = new PastFiles(people, region.words());
    }

    /** Returns how many mentees there were. */
    int load(int year) throws InterruptedException {
        upload("MENTOR", year, files.mentors(year));
        var mentees = files.mentees(year);
        var run = upload("MENTEE", year, mentees);
        pairs(run.id(), year);
        farewell(year);
        return mentees.rows();
    }

    private Reply upload(String side, int year, BaseFile file) throws InterruptedException {
        return region.curator(school)
                .upload(
                        "/organisations/" + Region.id(school) + "/people/imports",
                        file.text(),
                        Map.of("side", side, "cycle", Calendar.cycle(year), "check", "false"));
    }

    private void pairs(String run, int year) throws InterruptedException {
        var implied =
                region.curator(school)
                        .pages(Part.REGISTRY, "/people-imports/" + run + "/pairs?size=500");
        List<Map<String, Object>> items = new ArrayList<>();
        implied.forEach(pair -> items.add(item(pair, year)));
        var taken =
                region.curator(school)
                        .post(
                                Part.PAIRING,
                                "/pairs/imports",
                                Map.of(
                                        "organisation", Region.id(school),
                                        "cycle", Calendar.cycle(year),
                                        "items", items));
        if (!taken.refused().isEmpty()) {
            region.tell(
                    "refused",
                    school.name(),
                    taken.refused().size(),
                    taken.refused().getFirst().path("problem"));
        }
    }

    private static Map<String, Object> item(JsonNode pair, int year) {
        var item = new LinkedHashMap<String, Object>();
        for (var field : List.of("mentee", "mentor", "form", "since", "until", "result")) {
            item.put(field, pair.path(field).asString());
        }
        item.put("order", "1-%02d".formatted(year % 100));
        item.put("orderOn", PastFiles.begun(year).minusDays(3).toString());
        item.put("completed", true);
        item.put("decision", year < Coverage.LAST ? "NEW_CYCLE" : "FINISH");
        return item;
    }

    /** Mentors of the last class leave the school. */
    private void farewell(int year) throws InterruptedException {
        var search = Map.of("side", "MENTOR", "cycle", Calendar.cycle(year), "size", 200);
        var curator = region.curator(school);
        var at = Region.id(school);
        for (var mentor :
                curator.post(Part.REGISTRY, "/organisations/" + at + "/people/search", search)
                        .items()) {
            if (mentor.path("class").asString("").startsWith("11")) {
                curator.offer(
                        Part.REGISTRY,
                        "/people/" + mentor.path("id").asString() + "/departure",
                        Map.of("organisation", at, "on", LocalDate.of(year + 1, Month.JUNE, 25)));
            }
        }
    }
}
