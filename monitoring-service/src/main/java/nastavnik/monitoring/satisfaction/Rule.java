package nastavnik.monitoring.satisfaction;

import java.util.Map;

/**
 * Who counts as satisfied. There is no official number; this is the product's default: the mean of
 * a person's marks is at least 7.
 */
record Rule(String code, int version, int from) {

    static final Rule MEAN_OF_MARKS = new Rule("mean-of-marks", 1, 7);

    /** Exact: compares sums, divides nothing. */
    boolean satisfied(Map<String, Integer> marks) {
        int sum = marks.values().stream().mapToInt(Integer::intValue).sum();
        return !marks.isEmpty() && sum >= from * marks.size();
    }
}
