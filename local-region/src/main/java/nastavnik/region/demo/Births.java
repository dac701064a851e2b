package nastavnik.region.demo;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes people up, the same ones for the same seed. */
final class Births {

    private static final int ADULT = 24;

    private final Words words;
    private final Random dice;
    private final Names names;

    Births(Words words, long seed) {
        this.words = words;
        this.dice = new Random(seed);
        this.names = new Names(words, dice);
    }

    Person pupil(int schoolClass, int year) {
        return new Person(
                names.next(),
                Person.bornFor(schoolClass, year),
                pick("letters"),
                "",
                pick("topics"));
    }

    List<Person> pupils(int count, int schoolClass, int year) {
        return IntStream.range(0, count).mapToObj(_ -> pupil(schoolClass, year)).toList();
    }

    /** A grown-up of that age, at least, in that year. */
    Person adult(String posts, int n, int age, int year) {
        var list = words.list(posts);
        int born = year - Math.max(ADULT, age);
        return new Person(names.next(), born, "", list.get(n % list.size()), pick("topics"));
    }

    /** One whose working life is between its first and its last years. */
    Person experienced(String posts, int n, int year) {
        return adult(posts, n, 30 + dice.nextInt(30), year);
    }

    private String pick(String key) {
        var list = words.list(key);
        return list.get(dice.nextInt(list.size()));
    }
}
