package nastavnik.pairing.matching.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sorted unmodifiable copies, so that equal problems are written and hashed alike. */
final class Copies {

    private Copies() {}

    static Set<String> sorted(Collection<String> values) {
        SortedSet<String> copy = new TreeSet<>(values);
        return Collections.unmodifiableSortedSet(copy);
    }

    static <V> Map<String, V> sorted(Map<String, V> values) {
        SortedMap<String, V> copy = new TreeMap<>(values);
        return Collections.unmodifiableSortedMap(copy);
    }
}
