package nastavnik.reporting.indicator;

import java.util.Arrays;

/** A growing set of numbers, to be used again and again. */
final class Numbers {

    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Each number once, ascending; none is left. */
    int[] takeDistinct() {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || numbers[at] != numbers[at - 1]) {
                numbers[kept++] = numbers[at];
            }
        }
        size = 0;
        return Arrays.copyOf(numbers, kept);
    }
}
