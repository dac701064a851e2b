package nastavnik.pairing.matching.policy;

import java.util.Set;

/** The vocabulary of weighted parts. Each gives a value from nothing to the whole of its points. */
public enum WeightKind {
    /** Share of the request's tags among the mentor's competences. */
    REQUEST,
    /**
     * Share of the mentee's interests the mentor has too; {@code enough} in common is the whole.
     */
    INTERESTS("enough"),
    /** Times in common; {@code enough} of them is the whole. */
    AVAILABILITY("enough"),
    /** Whole at {@code ideal} years between the two, nothing {@code spread} years off. */
    AGE_GAP("ideal", "spread"),
    /**
     * Whole in the own organisation; {@code partner}, {@code municipality} and {@code elsewhere} in
     * thousandths.
     */
    DISTANCE("partner", "municipality", "elsewhere"),
    /** Half for each side that asked for the other, less the further down the list. */
    PREFERENCE,
    /** Whole for a mentor of an earlier cycle. */
    PREVIOUS;

    private final String parameters;

    WeightKind(String... parameters) {
        this.parameters = String.join(",", parameters);
    }

    public Set<String> parameters() {
        return parameters.isEmpty() ? Set.of() : Set.of(parameters.split(",", -1));
    }
}
