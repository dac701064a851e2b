package nastavnik.region.demo;

import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings those who wait at the first school into the registry, with what is known of them. */
final class Waiting {

    private final Region region;
    private final School school;
    private final CurrentPeople people;
    private final Bases bases;

    Waiting(Region region, School school, CurrentPeople people, Bases bases) {
        this.region = region;
        this.school = school;
        this.people = people;
        this.bases = bases;
    }

    void load() {
        var files = new CurrentFiles(people, region.words(), region.calendar());
        bases.upload("MENTOR", files.mentors());
        bases.upload("MENTEE", files.mentees());
        consents();
        bases.qualify(people.training().stream().map(Person::name).collect(Collectors.toSet()));
        experience();
        region.tell("base", school.name());
    }

    /** The representatives of those who were to sign have signed; the others are still awaited. */
    private void consents() {
        var signing = people.signing().stream().map(Person::name).toList();
        var items = new ArrayList<Map<String, String>>();
        for (var person : bases.search(Map.of("preliminary", true))) {
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
            var path = "/organisations/" + Region.id(school) + "/consents";
            region.curator(school).post(Part.REGISTRY, path, Map.of("items", items)).allDone();
        }
    }

    /** Indicators count teachers of at most three years as young specialists. */
    private void experience() {
        for (var teacher : bases.all("MENTEE")) {
            if (teacher.path("category").asString("").equals("TEACHER")) {
                var path = "/people/" + teacher.path("id").asString() + "/card";
                region.curator(school).put(Part.REGISTRY, path, card(teacher)).ok();
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
}
