package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings this year's people into the registry: bases, consents of a class, qualification. */
final class CurrentBases {

    private final Region region;
    private final School school;
    private final CurrentPeople people;
    private final String organisation;

    CurrentBases(Region region, School school, CurrentPeople people) {
        this.region = region;
        this.school = school;
        this.people = people;
        this.organisation = "/organisations/" + Region.id(school);
    }

    void load() throws InterruptedException {
        var files = new CurrentFiles(people, region.words(), region.calendar());
        upload("MENTOR", files.mentors());
        upload("MENTEE", files.mentees());
        consents();
        qualify();
        experience();
        region.tell("base", school.name());
    }

    private void upload(String side, BaseFile file) throws InterruptedException {
        region.curator(school)
                .upload(
                        organisation + "/people/imports",
                        file.text(),
                        Map.of("side", side, "cycle", region.calendar().cycle(), "check", "false"));
    }

    /** The representatives of those who were to sign have signed; the others are still awaited. */
    private void consents() throws InterruptedException {
        var signing = people.signing().stream().map(Person::name).toList();
        var items = new ArrayList<Map<String, String>>();
        for (var person : search(Map.of("preliminary", true, "size", 200))) {
            if (signing.contains(person.path("name").asString(""))) {
                items.add(
                        Map.of(
                                "person", person.path("id").asString(),
                                "purpose", "PROCESSING",
                                "signer", "REPRESENTATIVE",
                                "on", region.calendar().day(Month.SEPTEMBER, 15).toString(),
                                "method", "PAPER"));
            }
        }
        if (!items.isEmpty()) {
            region.curator(school)
                    .post(Part.REGISTRY, organisation + "/consents", Map.of("items", items));
        }
    }

    /** All but those still in training; people from outside are checked too. */
    private void qualify() throws InterruptedException {
        var items = new ArrayList<Map<String, Object>>();
        for (var mentor : inBase("MENTOR")) {
            var part = participation(mentor);
            var status = part.path("status").asString("");
            if (!status.equals("QUALIFIED") && !status.equals("IN_TRAINING")) {
                items.add(item(mentor, part, items.size()));
            }
        }
        if (!items.isEmpty()) {
            region.curator(school)
                    .post(
                            Part.REGISTRY,
                            organisation + "/qualifications",
                            Map.of(
                                    "on",
                                    region.calendar().day(Month.SEPTEMBER, 25).toString(),
                                    "items",
                                    items));
        }
    }

    private boolean isTraining(JsonNode mentor) {
        return people.training().stream()
                .anyMatch(one -> one.name().equals(mentor.path("name").asString("")));
    }

    private Map<String, Object> item(JsonNode mentor, JsonNode part, int n) {
        var item = new LinkedHashMap<String, Object>();
        item.put("person", mentor.path("id").asString());
        item.put("participation", part.path("id").asString());
        if (isTraining(mentor)) {
            item.put("status", "IN_TRAINING");
        } else {
            item.put("status", "QUALIFIED");
            item.put("hours", 16);
            item.put("certificate", "26-" + (100 + n));
        }
        if (mentor.path("category").asString("").equals("EMPLOYER_SPECIALIST")) {
            var on = region.calendar().day(Month.SEPTEMBER, 20).toString();
            item.put("check", Map.of("number", "14-" + n, "on", on, "by", school.name()));
        }
        return item;
    }

    /** Indicators count teachers of at most three years as young specialists. */
    private void experience() throws InterruptedException {
        for (var teacher : inBase("MENTEE")) {
            if (teacher.path("category").asString("").equals("TEACHER")) {
                region.curator(school)
                        .put(
                                Part.REGISTRY,
                                "/people/" + teacher.path("id").asString() + "/card",
                                card(teacher));
            }
        }
    }

    private Map<String, Object> card(JsonNode teacher) {
        var person =
                people.young().stream()
                        .filter(one -> one.name().equals(teacher.path("name").asString("")))
                        .findFirst()
                        .orElseThrow();
        var name = person.name().split(" ", -1);
        var since = region.calendar().day(Month.SEPTEMBER, 1).minusYears(1);
        return Map.of(
                "surname", name[0],
                "givenName", name[1],
                "patronymic", name[2],
                "born", person.born(),
                "position", person.post(),
                "teachingSince", since.toString(),
                "representatives", List.of());
    }

    /** That of this cycle: people were in other bases before. */
    JsonNode participation(JsonNode person) {
        for (var part : person.path("participations")) {
            if (part.path("cycle").asString("").equals(region.calendar().cycle())) {
                return part;
            }
        }
        throw new IllegalStateException("A person of a base is not in it");
    }

    List<JsonNode> inBase(String side) throws InterruptedException {
        return search(
                Map.of(
                        "side",
                        side,
                        "cycle",
                        region.calendar().cycle(),
                        "preliminary",
                        false,
                        "size",
                        200));
    }

    private List<JsonNode> search(Map<String, Object> wanted) throws InterruptedException {
        return region.curator(school)
                .post(Part.REGISTRY, organisation + "/people/search", wanted)
                .items();
    }
}
