package nastavnik.reporting.satisfaction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a whole are not shown because too few people answered (§6 of the model): a part
 * below the limit, and with it the next smallest, so that the whole and the others do not give it
 * back.
 */
final class Suppression {

    private Suppression() {}

    /**
     * Ids of the parts to hide.
     *
     * @param answered people who answered, by part
     * @param limit the least number that may be shown
     */
    static Set<String> hidden(Map<String, Long> answered, int limit) {
        List<Map.Entry<String, Long>> parts =
                answered.entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.naturalOrder())))
                        .toList();
        Set<String> hidden = new HashSet<>();
        long people = 0;
        for (Map.Entry<String, Long> part : parts) {
            boolean tooFew = part.getValue() < limit;
            boolean givenAway = !hidden.isEmpty() && (hidden.size() == 1 || people < limit);
            if (tooFew || givenAway) {
                hidden.add(part.getKey());
                people += part.getValue();
            }
        }
        return hidden;
    }
}
