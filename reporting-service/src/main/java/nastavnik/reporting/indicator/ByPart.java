package nastavnik.reporting.indicator;

import nastavnik.reporting.facts.Changes;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out of each part of a region, used again as long as nothing it rests on has
 * changed. Two who ask at once may both work it out, and come to the same.
 */
final class ByPart<T> {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept<T>(int[] organisations, long change, T value) {

        boolean holds(int[] asked, long now) {
            return change == now && Arrays.equals(organisations, asked);
        }
    }

    private final Map<Integer, Kept<T>> parts = new ConcurrentHashMap<>();

    /**
     * @param part number of an organisation or municipality
     * @param organisations those it consists of
     * @param changes of what the value rests on
     */
    T of(int part, int[] organisations, Changes changes, Supplier<T> anew) {
        long now = changes.last(organisations);
        Kept<T> kept = parts.get(part);
        if (kept == null || !kept.holds(organisations, now)) {
            kept = new Kept<>(organisations, now, anew.get());
            parts.put(part, kept);
        }
        return kept.value();
    }

    /** The same of one organisation. */
    T of(int organisation, Changes changes, Supplier<T> anew) {
        return of(organisation, new int[] {organisation}, changes, anew);
    }
}
