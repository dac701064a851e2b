package nastavnik.region.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who waits at the first school beside those in the groups of last year: mentees, pupils who were
 * mentees before and are mentors now, teachers, young specialists, and newcomers whose parents have
 * not signed yet.
 */
final class CurrentPeople {

    private static final int OLDEST_MENTEES = 8;
    private static final int CHOOSING = 9;
    private static final int UNDECIDED = 4;
    private static final int TRAINING = 2;

    private final List<Person> mentees;
    private final List<Person> choosing;
    private final List<Person> mentors;
    private final List<Person> newcomers;
    private final List<Person> signing;
    private final List<Person> teachers;
    private final List<Person> young;

    CurrentPeople(SchoolPeople people, int year) {
        var births = people.births();
        mentees = first(people.waiting(), 1, OLDEST_MENTEES, year, 64);
        choosing = first(people.waiting(), CHOOSING, CHOOSING, year, 8);
        mentors = filled(first(people.grownUp(), 10, 11, year, 14), births, year);
        newcomers = births.pupils(8, 5, year);
        signing = births.pupils(6, 5, year);
        teachers = people.teachers().subList(0, 3);
        young =
                IntStream.range(0, 3)
                        .mapToObj(n -> births.adult("subjects", n + 3, 0, year))
                        .toList();
    }

    private static List<Person> first(List<Person> all, int from, int to, int year, int most) {
        return all.stream()
                .filter(one -> one.classIn(year) >= from && one.classIn(year) <= to)
                .limit(most)
                .toList();
    }

    private static List<Person> filled(List<Person> found, Births births, int year) {
        var all = new ArrayList<>(found);
        while (all.size() < 14) {
            all.add(births.pupil(10, year));
        }
        return List.copyOf(all);
    }

    List<Person> mentees() {
        return mentees;
    }

    /** Pupils of the ninth class who want to see a trade. */
    List<Person> choosing() {
        return choosing;
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
}
