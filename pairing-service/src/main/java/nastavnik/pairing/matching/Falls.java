package nastavnik.pairing.matching;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** Mentors whose places got cheaper, by the forms they offer, the cheapest first. */
final class Falls {

    /**
     * A mentor who got cheaper.
     *
     * @param price a bound from below of what the mentor's place costs any wish now
     * @param by the most any place of the mentor fell since all lists were as they should be
     */
    record Fall(int mentor, long price, long by) {}

    /**
     * Those who offer one form; never empty.
     *
     * @param deepest the most any of them fell
     */
    record InForm(List<Fall> cheapestFirst, long deepest) {

        long leastPrice() {
            return cheapestFirst.getFirst().price;
        }

        List<Integer> mentors() {
            return cheapestFirst.stream().map(Fall::mentor).toList();
        }
    }

    private static final Comparator<Fall> CHEAPEST_FIRST =
            Comparator.comparingLong(Fall::price).thenComparingInt(Fall::mentor);

    private final Map<String, InForm> byForm = new TreeMap<>();

    /**
     * Falls of some mentors.
     *
     * @param forms those a mentor offers
     */
    Falls(List<Fall> falls, IntFunction<Set<String>> forms) {
        Map<String, List<Fall>> sorted = new TreeMap<>();
        for (Fall fall : falls.stream().sorted(CHEAPEST_FIRST).toList()) {
            for (String form : forms.apply(fall.mentor)) {
                sorted.computeIfAbsent(form, _ -> new ArrayList<>()).add(fall);
            }
        }
        sorted.forEach((form, some) -> byForm.put(form, inForm(some)));
    }

    private static InForm inForm(List<Fall> cheapestFirst) {
        return new InForm(
                cheapestFirst, cheapestFirst.stream().mapToLong(Fall::by).max().orElseThrow());
    }

    boolean isEmpty() {
        return byForm.isEmpty();
    }

    void each(BiConsumer<String, InForm> told) {
        byForm.forEach(told);
    }

    /** Those who offer a form, null when nobody does. */
    @Nullable InForm in(String form) {
        return byForm.get(form);
    }
}
