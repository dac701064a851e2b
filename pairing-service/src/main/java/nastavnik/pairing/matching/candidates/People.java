package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everybody in numbers: at first by place and id, whatever order they came in; who comes or changes
 * later gets the next number. Those who may be each other's are near in memory, too: a chain of
 * moves hardly leaves a municipality.
 */
final class People {

    final List<Mentee> mentees = new ArrayList<>();
    final List<Mentor> mentors = new ArrayList<>();
    final List<Side> menteeSides = new ArrayList<>();
    final List<Side> mentorSides = new ArrayList<>();
    final Map<String, Integer> menteeNumbers = new HashMap<>();
    final Map<String, Integer> mentorNumbers = new HashMap<>();
    final Nearness nearness;
    final Dictionary categories = new Dictionary();
    final Dictionary facts = new Dictionary();

    private final Dictionary tags = new Dictionary();
    private final Dictionary interests = new Dictionary();
    private final Dictionary languages = new Dictionary();
    private final Dictionary times = new Dictionary();
    private final int year;

    People(MatchingProblem problem) {
        year = problem.day().getYear();
        nearness = new Nearness(problem.organisations());
        byPlace(problem.mentees(), Mentee::organisations, Mentee::id).forEach(this::add);
        byPlace(problem.mentors(), Mentor::organisations, Mentor::id).forEach(this::add);
    }

    private record Placed<P>(String place, String id, P person) {}

    private <P> Stream<P> byPlace(
            List<P> people, Function<P, Set<String>> organisations, Function<P, String> id) {
        return people.stream()
                .map(
                        person ->
                                new Placed<>(
                                        nearness.place(organisations.apply(person)),
                                        id.apply(person),
                                        person))
                .sorted(
                        Comparator.<Placed<P>, String>comparing(Placed::place)
                                .thenComparing(Placed::id))
                .map(Placed::person);
    }

    /** Gives a mentee a number. */
    int add(Mentee mentee) {
        once(menteeNumbers, mentee.id(), mentees.size());
        mentees.add(mentee);
        menteeSides.add(side(mentee));
        return mentees.size() - 1;
    }

    /** Gives a mentor a number. */
    int add(Mentor mentor) {
        once(mentorNumbers, mentor.id(), mentors.size());
        mentors.add(mentor);
        mentorSides.add(side(mentor));
        return mentors.size() - 1;
    }

    private static void once(Map<String, Integer> numbers, String id, int number) {
        if (numbers.putIfAbsent(id, number) != null) {
            throw new IllegalArgumentException("the same id twice: " + id);
        }
    }

    private Side side(Mentee m) {
        return new Side(
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
                m.preferred(),
                Set.copyOf(m.previous()));
    }

    private Side side(Mentor m) {
        return new Side(
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
                m.preferred(),
                Set.of());
    }
}
