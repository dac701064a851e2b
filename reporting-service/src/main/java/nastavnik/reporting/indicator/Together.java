package nastavnik.reporting.indicator;

import nastavnik.events.FormKind;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The people of several organisations, each once. */
final class Together {

    private final BitSet all = new BitSet();
    private final Map<FormKind, BitSet> kinds = new EnumMap<>(FormKind.class);

    Together(Set<FormKind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind, new BitSet()));
    }

    void add(Found found) {
        add(found.all(), all);
        kinds.forEach((kind, people) -> add(found.kinds().getOrDefault(kind, NOBODY), people));
    }

    /** Their numbers, ascending. */
    int[] people() {
        return all.stream().toArray();
    }

    long count() {
        return all.cardinality();
    }

    /** How many by kind of form. */
    Map<FormKind, Long> byKind() {
        Map<FormKind, Long> counts = new EnumMap<>(FormKind.class);
        kinds.forEach((kind, people) -> counts.put(kind, (long) people.cardinality()));
        return counts;
    }

    private static void add(int[] people, BitSet set) {
        for (int person : people) {
            set.set(person);
        }
    }

    private static final int[] NOBODY = {};
}
