package nastavnik.region.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The people of a school through the years, the same at each loading. A mentee stays one up to the
 * ninth class; a mentor until the last.
 */
final class SchoolPeople {

    /** More mentees of one mentor are not seen at once. */
    static final int GROUP = 20;

    static final int LAST_CLASS = 11;

    private static final long SEED = 428;
    private static final int OLDEST_MENTEES = 9;
    private static final int NEW_MENTEES = 4;
    private static final int TEACHERS = 8;

    private final School school;
    private final Births births;
    private final int now;
    private final Map<Integer, List<Person>> mentees = new LinkedHashMap<>();
    private final Map<Integer, List<Person>> mentors = new LinkedHashMap<>();
    private final List<Person> teachers;

    /** Up to the year that is now in motion. */
    SchoolPeople(School school, Words words, int now) {
        this.school = school;
        this.births = new Births(words, SEED * school.number());
        this.now = now;
        enter();
        for (int year = Coverage.LAST + 1; year <= now; year++) {
            mentees.put(year, goingOn(year));
        }
        IntStream.rangeClosed(Coverage.FIRST, now).forEach(this::chooseMentors);
        this.teachers =
                IntStream.range(0, TEACHERS)
                        .mapToObj(n -> births.experienced("subjects", n, Coverage.LAST))
                        .toList();
    }

    /** In the years of the plan only newcomers: who is a mentee in its last year has stayed. */
    private void enter() {
        int most = Coverage.mentees(school, Coverage.LAST);
        var all =
                IntStream.range(0, most)
                        .mapToObj(n -> births.pupil(1 + n % OLDEST_MENTEES, Coverage.LAST))
                        .toList();
        for (int year = Coverage.FIRST; year <= Coverage.LAST; year++) {
            int then = year;
            mentees.put(
                    year,
                    all.stream()
                            .filter(pupil -> pupil.classIn(then) >= 1)
                            .limit(Coverage.mentees(school, year))
                            .toList());
        }
    }

    private List<Person> goingOn(int year) {
        var chosen = new ArrayList<Person>();
        mentees(year - 1).stream()
                .filter(pupil -> pupil.classIn(year) <= OLDEST_MENTEES)
                .forEach(chosen::add);
        for (int n = 0; chosen.size() < Coverage.mentees(school, year); n++) {
            chosen.add(births.pupil(1 + n % NEW_MENTEES, year));
        }
        // So that those who wait for a group are of all classes.
        chosen.sort(Comparator.comparing(Person::name));
        return List.copyOf(chosen);
    }

    private void chooseMentors(int year) {
        var chosen = new ArrayList<Person>();
        mentors(year - 1).stream()
                .filter(mentor -> mentor.classIn(year) <= LAST_CLASS)
                .forEach(chosen::add);
        for (int n = 0; chosen.size() < Coverage.mentors(school, year); n++) {
            chosen.add(births.pupil(OLDEST_MENTEES + n % 3, year));
        }
        mentors.put(year, List.copyOf(chosen));
    }

    /** All of the year, also those of the current one who are not in a group yet. */
    List<Person> mentees(int year) {
        return mentees.getOrDefault(year, List.of());
    }

    /** Pupils of the classes 9 to 11. */
    List<Person> mentors(int year) {
        return mentors.getOrDefault(year, List.of());
    }

    /** Whom each mentor leads; teachers lead those for whom the pupils are too few. */
    Map<Person, List<Person>> groups(int year) {
        var led = mentees(year).subList(0, led(year));
        var leading = new ArrayList<>(mentors(year));
        int wanted = Math.ceilDiv(led.size(), GROUP);
        teachers.stream().limit(Math.max(0, wanted - leading.size())).forEach(leading::add);
        var groups = new LinkedHashMap<Person, List<Person>>();
        for (int n = 0; n < led.size(); n++) {
            groups.computeIfAbsent(leading.get(n % leading.size()), _ -> new ArrayList<>())
                    .add(led.get(n));
        }
        return groups;
    }

    private int led(int year) {
        return year == now ? Coverage.menteesSoFar(school, year) : mentees(year).size();
    }

    /** Mentees of the current year who have no group yet. */
    List<Person> waiting() {
        return mentees(now).subList(led(now), mentees(now).size());
    }

    /** Pupils of the last classes who once were mentees. */
    List<Person> grownUp() {
        return mentees.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(one -> one.classIn(now) > OLDEST_MENTEES && one.classIn(now) <= LAST_CLASS)
                .toList();
    }

    /** Everybody who finishes school with this school year. */
    List<Person> leaving(int year) {
        var all = new ArrayList<List<Person>>(mentees.values());
        all.addAll(mentors.values());
        return all.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(one -> one.classIn(year) == LAST_CLASS)
                .toList();
    }

    List<Person> teachers() {
        return teachers;
    }

    /** Whoever else is made up belongs to the same school. */
    Births births() {
        return births;
    }
}
