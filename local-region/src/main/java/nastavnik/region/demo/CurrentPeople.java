package nastavnik.region.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who takes part this year: pupils who were mentees before, some of them mentors by now, teachers,
 * young specialists, people of the enterprises, and newcomers whose parents have not signed yet.
 */
final class CurrentPeople {

    private static final int OLDEST_MENTEES = 8;
    private static final int LAST_CLASS = 11;
    private static final int UNDECIDED = 4;
    private static final int TRAINING = 2;

    private final List<Person> mentees;
    private final List<Person> mentors;
    private final List<Person> newcomers;
    private final List<Person> signing;
    private final List<Person> teachers;
    private final List<Person> young = new ArrayList<>();
    private final List<Person> specialists = new ArrayList<>();

    CurrentPeople(School school, Words words, int year) {
        var people = new SchoolPeople(school, words);
        var before = people.mentees(Coverage.LAST);
        mentees = first(before, 1, OLDEST_MENTEES, year, 64);
        mentors = first(before, OLDEST_MENTEES + 2, LAST_CLASS, year, 14);
        newcomers = pupils(people, 8, year);
        signing = pupils(people, 6, year);
        teachers = people.teachers().subList(0, 3);
        IntStream.range(0, 3).forEach(n -> young.add(people.adult("subjects", n + 3, 0)));
        IntStream.range(0, 2).forEach(n -> specialists.add(people.adult("trades", n, 35 + 6 * n)));
    }

    private static List<Person> first(List<Person> all, int from, int to, int year, int most) {
        return all.stream()
                .filter(one -> one.classIn(year) >= from && one.classIn(year) <= to)
                .limit(most)
                .toList();
    }

    private static List<Person> pupils(SchoolPeople people, int count, int year) {
        return IntStream.range(0, count).mapToObj(_ -> people.pupil(5, year)).toList();
    }

    List<Person> mentees() {
        return mentees;
    }

    List<Person> mentors() {
        return mentors;
    }

    /** Mentors whose training is not over. */
    List<Person> training() {
        return mentors.subList(mentors.size() - TRAINING, mentors.size());
    }

    /** Their data may be processed, but nobody has signed yet that they take part. */
    List<Person> undecided() {
        return mentees.subList(mentees.size() - UNDECIDED, mentees.size());
    }

    /** On the preliminary list. */
    List<Person> newcomers() {
        return newcomers;
    }

    /** On the list until their consents are recorded, one class at once. */
    List<Person> signing() {
        return signing;
    }

    List<Person> teachers() {
        return teachers;
    }

    List<Person> young() {
        return young;
    }

    List<Person> specialists() {
        return specialists;
    }
}
