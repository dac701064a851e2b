package nastavnik.pairing.matching.candidates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Of each pool the cheapest mentors, as far as one wish after another could use them. Each pool is
 * looked at once for all of them.
 */
final class Cheapest implements Part {

    private final CandidateSearch.Prices prices;
    private final long most;
    private final Map<Numbers, Numbers> sorted = new HashMap<>();
    private long worth;

    Cheapest(CandidateSearch.Prices prices, int[] wishes) {
        this.prices = prices;
        most =
                Arrays.stream(wishes)
                        .filter(wish -> prices.ceiling(wish) >= 0)
                        .mapToLong(this::worth)
                        .max()
                        .orElse(Long.MIN_VALUE);
    }

    /** What a mentor must cost less than to be of use, even with the highest score possible. */
    private long worth(int wish) {
        return prices.below(wish) + prices.ceiling(wish);
    }

    /** From now on those whom a wish could use. */
    Cheapest of(int wish) {
        worth = worth(wish);
        return this;
    }

    @Override
    public Numbers of(Numbers pool) {
        return sorted.computeIfAbsent(pool, all -> all.below(most, prices::least));
    }

    @Override
    public boolean goesOnWith(int mentor) {
        return prices.least(mentor) < worth;
    }
}
