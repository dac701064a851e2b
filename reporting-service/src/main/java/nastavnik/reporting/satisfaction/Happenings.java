package nastavnik.reporting.satisfaction;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What happened to the questionnaires of a whole, to be gone through in order: by day, by
 * millisecond, what was issued before what was answered; answers of one millisecond by their id.
 */
final class Happenings {

    /** Goes through them. */
    interface Visitor {
        void issued(int part);

        void answered(int part, int row);

        void ended(int part);

        /** Everything of one millisecond was told. */
        void pause();
    }

    /** Before everything else of a day. */
    static final int DAWN = -(1 << 27);

    private static final int ISSUED = 0;
    private static final int ANSWERED = 1;
    private static final int ENDED = 2;
    private static final int KIND_BITS = 2;
    private static final int TIME_BITS = 28;
    private static final int PLACE_BITS = 24;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final int firstDay;
    private long[] order = new long[64];
    private int[] parts = new int[64];
    private int[] rows = new int[64];
    private int size;

    Happenings(int firstDay) {
        this.firstDay = firstDay;
    }

    void issued(int day, int at, int part) {
        add(day, at, ISSUED, part, 0);
    }

    void answered(int day, int at, int part, int row) {
        add(day, at, ANSWERED, part, row);
    }

    void ended(int day, int at, int part) {
        add(day, at, ENDED, part, 0);
    }

    /** What happened before the first day counts as happened at its dawn. */
    private void add(int day, int at, int kind, int part, int row) {
        if (size == parts.length) {
            order = Arrays.copyOf(order, size * 2);
            parts = Arrays.copyOf(parts, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        long days = Math.max(day - firstDay, 0);
        long time = day < firstDay ? 0 : at - DAWN;
        order[size] = (((((days << TIME_BITS) | time) << KIND_BITS) | kind) << PLACE_BITS) | size;
        parts[size] = part;
        rows[size] = row;
        size++;
    }

    void inOrder(Visitor visitor, IntFunction<String> idOfRow) {
        Arrays.sort(order, 0, size);
        int next = 0;
        while (next < size) {
            int from = next;
            while (next < size && order[next] >> PLACE_BITS == order[from] >> PLACE_BITS) {
                next++;
            }
            tell(from, next, visitor, idOfRow);
            if (next == size || moment(next) != moment(from)) {
                visitor.pause();
            }
        }
    }

    private long moment(int at) {
        return order[at] >> (PLACE_BITS + KIND_BITS);
    }

    /** All of one kind and millisecond. */
    private void tell(int from, int until, Visitor visitor, IntFunction<String> idOfRow) {
        int kind = (int) (order[from] >> PLACE_BITS) & ((1 << KIND_BITS) - 1);
        int[] places =
                Arrays.stream(order, from, until).mapToInt(key -> (int) key & PLACE).toArray();
        if (kind == ANSWERED && places.length > 1) {
            places =
                    Arrays.stream(places)
                            .boxed()
                            .sorted(
                                    (a, b) ->
                                            idOfRow.apply(rows[a])
                                                    .compareTo(idOfRow.apply(rows[b])))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        for (int place : places) {
            switch (kind) {
                case ISSUED -> visitor.issued(parts[place]);
                case ANSWERED -> visitor.answered(parts[place], rows[place]);
                default -> visitor.ended(parts[place]);
            }
        }
    }
}
