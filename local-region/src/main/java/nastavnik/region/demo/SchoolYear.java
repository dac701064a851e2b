package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A school year of a school: both bases as files, with the pairs they imply. */
final class SchoolYear {

    private static final int DAYS_OF_AN_ORDER = 3;

    private final Region region;
    private final School school;
    private final Somebody curator;
    private final SchoolPeople people;
    private final YearFiles files;

    SchoolYear(Region region, School school, SchoolPeople people) {
        this.region = region;
        this.school = school;
        this.curator = region.curator(school);
        this.people = people;
        this.files = new YearFiles(people, region.words(), region.calendar());
    }

    void load(int year) {
        upload("MENTOR", year, files.mentors(year));
        var run = upload("MENTEE", year, files.mentees(year));
        pairs(run.id(), year);
        if (year < region.calendar().year()) {
            farewell(year);
        }
    }

    private Reply upload(String side, int year, BaseFile file) {
        return region.upload(curator, Region.id(school), side, Calendar.cycle(year), file);
    }

    private void pairs(String run, int year) {
        var implied = curator.get(Part.REGISTRY, "/people-imports/" + run + "/pairs").ok().items();
        var command =
                Map.of(
                        "organisation",
                        Region.id(school),
                        "cycle",
                        Calendar.cycle(year),
                        "items",
                        implied.stream().map(pair -> item(pair, year)).toList());
        var taken = curator.post(Part.PAIRING, "/pairs/imports", command).ok();
        if (!taken.refused().isEmpty()) {
            region.refused(school, taken);
        }
    }

    private Map<String, Object> item(JsonNode pair, int year) {
        var item = new LinkedHashMap<String, Object>();
        for (var field : List.of("mentee", "mentor", "form", "since", "until", "result")) {
            if (pair.has(field)) {
                item.put(field, pair.path(field).asString());
            }
        }
        item.put("order", "1-%02d".formatted(year % 100));
        item.put("orderOn", files.begun(year).minusDays(DAYS_OF_AN_ORDER).toString());
        boolean over = year < region.calendar().year();
        item.put("completed", over);
        if (over) {
            item.put("decision", year < Coverage.LAST ? "NEW_CYCLE" : "FINISH");
        }
        return item;
    }

    /** Who is in the last class leaves the school in June. */
    private void farewell(int year) {
        var leaving = people.leaving(year).stream().map(Person::name).collect(Collectors.toSet());
        if (leaving.isEmpty()) {
            return;
        }
        var on = LocalDate.of(year + 1, Month.JUNE, 25);
        var departure = Map.of("organisation", Region.id(school), "on", on);
        for (var one : region.search(school, Map.of())) {
            if (leaving.contains(one.path("name").asString(""))) {
                var path = "/people/" + one.path("id").asString() + "/departure";
                curator.post(Part.REGISTRY, path, departure).ok();
            }
        }
    }
}
