package nastavnik.region.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Full names whose three parts agree in gender; no name twice. */
final class Names {

    private final Random dice;
    private final List<String> surnames;
    private final List<String> patronymics;
    private final List<String> male;
    private final List<String> female;
    private final Set<String> given = new HashSet<>();

    Names(Words words, Random dice) {
        this.dice = dice;
        this.surnames = words.list("surnames");
        this.patronymics = words.list("patronymics");
        this.male = words.list("given.male");
        this.female = words.list("given.female");
    }

    String next() {
        var name = name(dice.nextBoolean());
        while (!given.add(name)) {
            name = name(dice.nextBoolean());
        }
        return name;
    }

    private String name(boolean woman) {
        return "%s %s %s"
                .formatted(
                        form(pick(surnames), woman),
                        pick(woman ? female : male),
                        form(pick(patronymics), woman));
    }

    private static String form(String both, boolean woman) {
        int bar = both.indexOf('/');
        return woman ? both.substring(bar + 1) : both.substring(0, bar);
    }

    private String pick(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }
}
