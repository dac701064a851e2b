package nastavnik.region.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The people of a school through the years, the same at each loading. A mentee stays one while at
 * school; a mentor until the last class.
 */
final class SchoolPeople {

    /** More mentees of one mentor are not seen at once. */
    static final int GROUP = 20;

    private static final long SEED = 428;
    private static final int YOUNGEST_MENTORS = 9;
    private static final int LAST_CLASS = 11;
    private static final int ADULT = 24;

    private final School school;
    private final Words words;
    private final Random dice;
    private final Names names;
    private final List<Person> mentees = new ArrayList<>();
    private final Map<Integer, List<Person>> mentors = new LinkedHashMap<>();
    private final List<Person> teachers = new ArrayList<>();

    SchoolPeople(School school, Words words) {
        this.school = school;
        this.words = words;
        this.dice = new Random(SEED * school.number());
        this.names = new Names(words, dice);
        int most = Coverage.mentees(school, Coverage.LAST);
        // Nobody who was a mentee in the last year of the plan has left school two years later.
        IntStream.range(0, most)
                .forEach(n -> mentees.add(pupil(1 + n % YOUNGEST_MENTORS, Coverage.LAST)));
        IntStream.rangeClosed(Coverage.FIRST, Coverage.LAST).forEach(this::chooseMentors);
        IntStream.range(0, 8)
                .forEach(n -> teachers.add(adult("subjects", n, 30 + dice.nextInt(30))));
    }

    private void chooseMentors(int year) {
        var chosen = new ArrayList<Person>();
        mentors.getOrDefault(year - 1, List.of()).stream()
                .filter(mentor -> mentor.classIn(year) <= LAST_CLASS)
                .forEach(chosen::add);
        for (int n = 0; chosen.size() < Coverage.mentors(school, year); n++) {
            chosen.add(pupil(YOUNGEST_MENTORS + n % 3, year));
        }
        mentors.put(year, List.copyOf(chosen));
    }

    List<Person> mentees(int year) {
        return mentees.stream()
                .filter(pupil -> pupil.classIn(year) >= 1)
                .limit(Coverage.mentees(school, year))
                .toList();
    }

    /** Pupils of the classes 9 to 11. */
    List<Person> mentors(int year) {
        return mentors.getOrDefault(year, List.of());
    }

    /** Whom each mentor led; teachers lead those for whom the pupils are too few. */
    Map<Person, List<Person>> groups(int year) {
        var led = mentees(year);
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

    List<Person> teachers() {
        return List.copyOf(teachers);
    }

    Person pupil(int schoolClass, int year) {
        return new Person(
                names.next(),
                Person.bornFor(schoolClass, year),
                pick("letters"),
                "",
                pick("topics"));
    }

    /** A grown-up of that age in the last year of the plan. */
    Person adult(String posts, int n, int age) {
        var list = words.list(posts);
        int born = Coverage.LAST - Math.max(ADULT, age);
        return new Person(names.next(), born, "", list.get(n % list.size()), pick("topics"));
    }

    private String pick(String key) {
        var list = words.list(key);
        return list.get(dice.nextInt(list.size()));
    }
}
