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

    private static final int DICE = 20;

    private final Region region;
    private final School school;
    private final SchoolPeople people;
    private final Words words;

    Past(Region region, School school, SchoolPeople people) {
        this.region = region;
        this.school = school;
        this.people = people;
        this.words = region.words();
    }

    /** Returns how many mentees there were. */
    int load(int year) throws InterruptedException {
        upload("MENTOR", year, mentors(year));
        var mentees = mentees(year);
        var run = upload("MENTEE", year, mentees);
        pairs(run.id(), year);
        farewell(year);
        return mentees.rows();
    }

    private BaseFile mentors(int year) {
        var file = new BaseFile(words.text("headings.mentors"));
        people.groups(year)
                .keySet()
                .forEach(
                        mentor ->
                                file.row(
                                        mentor.name(),
                                        mentor.schoolClass(year),
                                        mentor.post(),
                                        mentor.born(),
                                        BaseFile.enrolled(mentor),
                                        mentor.topic(),
                                        form(mentor),
                                        SchoolPeople.GROUP + SchoolPeople.GROUP / 4,
                                        consent(year),
                                        consent(year),
                                        consent(year)));
        return file;
    }

    private BaseFile mentees(int year) {
        var file = new BaseFile(words.text("headings.mentees"));
        people.groups(year)
                .forEach(
                        (mentor, group) ->
                                group.forEach(
                                        mentee ->
                                                file.row(
                                                        mentee.name(),
                                                        mentee.schoolClass(year),
                                                        "",
                                                        mentee.born(),
                                                        BaseFile.enrolled(mentee),
                                                        mentee.topic(),
                                                        form(mentor),
                                                        consent(year),
                                                        consent(year),
                                                        mentor.name(),
                                                        begun(year),
                                                        over(year),
                                                        result(mentee, year))));
        return file;
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
        item.put("orderOn", begun(year).minusDays(3).toString());
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

    private String form(Person mentor) {
        return words.text(mentor.isPupil() ? "form.pupils" : "form.teacher");
    }

    private String result(Person mentee, int year) {
        int thrown = Math.floorMod(mentee.name().hashCode() + year, DICE);
        return words.text(
                thrown == 0 ? "result.not" : thrown < 4 ? "result.partly" : "result.reached");
    }

    private static LocalDate consent(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 7);
    }

    private static LocalDate begun(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    private static LocalDate over(int year) {
        return LocalDate.of(year + 1, Month.MAY, 25);
    }
}
