package nastavnik.region.demo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which pairs the curator of the first school wanted without asking the machine. */
final class Wishes {

    private static final int PAIRS = 5;

    private final CurrentPeople people;
    private final Map<String, String> mentees;
    private final Map<String, String> mentors;
    private final List<List<String>> specialists;

    /** What the bases say; specialists by enterprise. */
    Wishes(
            CurrentPeople people,
            List<JsonNode> mentees,
            List<JsonNode> mentors,
            List<List<JsonNode>> specialists) {
        this.people = people;
        this.mentees = byName(mentees);
        this.mentors = byName(mentors);
        this.specialists = specialists.stream().map(Wishes::ids).toList();
    }

    private static Map<String, String> byName(List<JsonNode> found) {
        return found.stream()
                .collect(
                        Collectors.toMap(
                                one -> one.path("name").asString(),
                                one -> one.path("id").asString(),
                                (one, _) -> one));
    }

    private static List<String> ids(List<JsonNode> found) {
        return found.stream().map(one -> one.path("id").asString()).toList();
    }

    /** The group of twelve, some pairs, young teachers, people of both enterprises. */
    List<Wanted> all() {
        var all = new ArrayList<Wanted>();
        all.add(pupils(0, 0, CurrentFiles.GROUP, Wanted.Step.IN_FORCE));
        for (int n = 1; n <= PAIRS; n++) {
            all.add(pupils(n, CurrentFiles.GROUP + n, 1, Wanted.Step.IN_FORCE));
        }
        for (int n = 0; n < 2; n++) {
            all.add(teachers(n));
            all.add(trade(n, 0, n, Wanted.Step.IN_FORCE));
        }
        int next = PAIRS + 1;
        all.add(pupils(next, CurrentFiles.GROUP + next, 1, Wanted.Step.IN_AN_ORDER));
        all.add(pupils(next + 1, CurrentFiles.GROUP + next + 1, 1, Wanted.Step.IN_AN_ORDER));
        all.add(trade(0, 1, 2, Wanted.Step.IN_AN_ORDER));
        all.add(pupils(next + 2, CurrentFiles.GROUP + next + 2, 1, Wanted.Step.PROPOSED));
        return all;
    }

    private Wanted pupils(int mentor, int first, int count, Wanted.Step step) {
        var led = people.mentees().subList(first, first + count);
        return new Wanted("PUPIL_PUPIL", mentor(people.mentors().get(mentor)), known(led), step);
    }

    private Wanted teachers(int n) {
        return new Wanted(
                "TEACHER_TEACHER",
                mentor(people.teachers().get(n)),
                known(List.of(people.young().get(n))),
                Wanted.Step.IN_FORCE);
    }

    private Wanted trade(int enterprise, int specialist, int pupil, Wanted.Step step) {
        return new Wanted(
                "EMPLOYER_PUPIL",
                specialists.get(enterprise).get(specialist),
                known(people.choosing().subList(pupil, pupil + 1)),
                step);
    }

    /** Without those who have left since. */
    private List<String> known(List<Person> people) {
        return people.stream()
                .map(one -> mentees.get(one.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private String mentor(Person person) {
        return Objects.requireNonNull(mentors.get(person.name()), "A mentor is not in the base");
    }
}
