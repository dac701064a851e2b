package nastavnik.region.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An enterprise of the district whose people are mentors. They stand in its own base, so its own
 * curator brings them in.
 *
 * @param number from 1
 */
record Enterprise(int number) {

    private static final int SPECIALISTS = 3;
    private static final long SEED = 4280;

    static List<Enterprise> all() {
        return List.of(new Enterprise(1), new Enterprise(2));
    }

    String id() {
        return Region.DISTRICT + "-partner-" + number;
    }

    /** Key of its name among the words. */
    String word() {
        return "partner." + number;
    }

    String curator() {
        return number == 1 ? "partner" : "partner-" + number;
    }

    List<Person> specialists(Words words, int year) {
        var births = new Births(words, SEED + number);
        return IntStream.range(0, SPECIALISTS)
                .mapToObj(n -> births.experienced("trades", number + n, year))
                .toList();
    }
}
