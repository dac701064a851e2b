package nastavnik.reporting.satisfaction;

import java.util.Arrays;
import java.util.stream.IntStream;

/** People with what each of them said altogether; a region's fit into a few megabytes. */
final class Tally {

    /** Looks at a person's points and the number of marks they were given in. */
    interface Test {
        boolean holds(int points, int marks);
    }

    /** Makes a number of them. */
    interface Measured {
        long of(int points, int marks);
    }

    /** People with what they said, side by side, and nothing else. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Packed(int[] people, int[] points, int[] marks) {}

    private static final int FREE = -1;

    private int[] people = filled(64);
    private int[] points = new int[64];
    private int[] marks = new int[64];
    private int size;

    void add(int person, int morePoints, int moreMarks) {
        int slot = slot(person);
        if (people[slot] == FREE) {
            people[slot] = person;
            size++;
        }
        points[slot] += morePoints;
        marks[slot] += moreMarks;
        if (size * 2 > people.length) {
            grow();
        }
    }

    void add(Packed others) {
        for (int at = 0; at < others.people.length; at++) {
            add(others.people[at], others.points[at], others.marks[at]);
        }
    }

    /** The people in the order of their slots. */
    int[] people() {
        return taken().map(slot -> people[slot]).toArray();
    }

    Packed packed() {
        return new Packed(
                people(),
                taken().map(slot -> points[slot]).toArray(),
                taken().map(slot -> marks[slot]).toArray());
    }

    private IntStream taken() {
        return IntStream.range(0, people.length).filter(slot -> people[slot] != FREE);
    }

    int size() {
        return size;
    }

    long count(Test wanted) {
        return sum((given, of) -> wanted.holds(given, of) ? 1L : 0L);
    }

    long sum(Measured number) {
        long sum = 0;
        for (int slot = 0; slot < people.length; slot++) {
            sum += people[slot] == FREE ? 0 : number.of(points[slot], marks[slot]);
        }
        return sum;
    }

    private int slot(int person) {
        int mask = people.length - 1;
        int slot = ((person * 0x9E3779B1) >>> 8) & mask;
        while (people[slot] != FREE && people[slot] != person) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] before = people;
        int[] beforePoints = points;
        int[] beforeMarks = marks;
        people = filled(before.length * 2);
        points = new int[people.length];
        marks = new int[people.length];
        for (int at = 0; at < before.length; at++) {
            if (before[at] != FREE) {
                int slot = slot(before[at]);
                people[slot] = before[at];
                points[slot] = beforePoints[at];
                marks[slot] = beforeMarks[at];
            }
        }
    }

    private static int[] filled(int length) {
        int[] fresh = new int[length];
        Arrays.fill(fresh, FREE);
        return fresh;
    }
}
