package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everybody in numbers, in the order of ids, whatever order they came in. */
final class People {

    final List<Mentee> mentees;
    final List<Mentor> mentors;
    final Map<String, Integer> menteeNumbers;
    final Map<String, Integer> mentorNumbers;
    final Nearness nearness;
    final Dictionary categories = new Dictionary();
    final Dictionary facts = new Dictionary();

    private final Dictionary tags = new Dictionary();
    private final Dictionary interests = new Dictionary();
    private final Dictionary languages = new Dictionary();
    private final Dictionary times = new Dictionary();
    private final int year;
    private final Side[] menteeSides;
    private final Side[] mentorSides;

    People(MatchingProblem problem) {
        year = problem.day().getYear();
        nearness = new Nearness(problem.organisations());
        mentees = sorted(problem.mentees(), Comparator.comparing(Mentee::id));
        mentors = sorted(problem.mentors(), Comparator.comparing(Mentor::id));
        menteeNumbers = numbers(mentees.stream().map(Mentee::id).toList());
        mentorNumbers = numbers(mentors.stream().map(Mentor::id).toList());
        menteeSides = mentees.stream().map(this::side).toArray(Side[]::new);
        mentorSides = mentors.stream().map(this::side).toArray(Side[]::new);
    }

    Side mentee(int number) {
        return menteeSides[number];
    }

    Side mentor(int number) {
        return mentorSides[number];
    }

    private static <T> List<T> sorted(List<T> people, Comparator<T> order) {
        return people.stream().sorted(order).toList();
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = HashMap.newHashMap(ids.size());
        for (String id : ids) {
            if (numbers.put(id, numbers.size()) != null) {
                throw new IllegalArgumentException("the same id twice: " + id);
            }
        }
        return numbers;
    }

    private Side side(Mentee m) {
        return new Side(
                menteeNumbers.getOrDefault(m.id(), -1),
                m.id(),
                year - m.born(),
                categories.number(m.category()),
                nearness.numbers(m.organisations()),
                nearness.municipalities(m.organisations()),
                tags.bits(m.requests()),
                interests.bits(m.interests()),
                languages.bits(m.languages()),
                times.bits(m.availability()),
                facts.bits(m.facts()),
                m.remote(),
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                find(m.preferred(), mentorNumbers),
                find(m.previous(), mentorNumbers));
    }

    private Side side(Mentor m) {
        return new Side(
                mentorNumbers.getOrDefault(m.id(), -1),
                m.id(),
                year - m.born(),
                categories.number(m.category()),
                nearness.numbers(m.organisations()),
                nearness.municipalities(m.organisations()),
                tags.bits(m.competences()),
                interests.bits(m.interests()),
                languages.bits(m.languages()),
                times.bits(m.availability()),
                facts.bits(m.facts()),
                m.remote(),
                Objects.requireNonNullElse(m.desiredAgeFrom(), Integer.MIN_VALUE),
                Objects.requireNonNullElse(m.desiredAgeTo(), Integer.MAX_VALUE),
                find(m.preferred(), menteeNumbers),
                find(Set.of(), menteeNumbers));
    }

    /** Numbers in the order given; strangers keep their rank as -1. */
    private static int[] find(Collection<String> ids, Map<String, Integer> numbers) {
        return ids.stream().mapToInt(id -> numbers.getOrDefault(id, -1)).toArray();
    }

    static int rank(int[] numbers, int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    static boolean share(int[] left, int[] right) {
        return Arrays.stream(left).anyMatch(number -> rank(right, number) >= 0);
    }
}
