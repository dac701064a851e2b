package nastavnik.pairing.matching.candidates;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The mentors one mentee could reach, each once. Used again and again by one thread. */
final class Reach {

    private int[] stamp = new int[0];
    private int[] numbers = new int[0];
    private int now;
    private int size;

    void clear(int mentors) {
        if (stamp.length < mentors) {
            stamp = new int[mentors];
            numbers = new int[mentors];
            now = 0;
        }
        now++;
        size = 0;
    }

    void add(@Nullable Numbers pool) {
        if (pool == null) {
            return;
        }
        for (int i = 0; i < pool.size(); i++) {
            int number = pool.get(i);
            if (stamp[number] != now) {
                stamp[number] = now;
                numbers[size++] = number;
            }
        }
    }

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }

    /** Puts them in the order of numbers. */
    void sort() {
        Arrays.sort(numbers, 0, size);
    }
}
