package nastavnik.pairing.matching.policy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a region decided about matching, as versioned data.
 *
 * @param version kept with every run
 * @param rules hard rules, in the order they are reported
 * @param weights parts of the score
 * @param groupSizes most mentees of one group by form, where the form says so
 * @param evenLoad points of score given up for one mentee more with a mentor who has one less: 0 to
 *     1000, 0 turns it off
 * @param proposalBonus points that keep an undecided proposal: 0 to 1000
 * @param waitingBonus priority points for every 30 days waited: 0 to 1000
 * @param candidatesPerWish how many best candidates are looked at first; the others follow until
 *     the optimum is that of all of them
 */
public record MatchingPolicy(
        String version,
        List<Rule> rules,
        List<Weight> weights,
        Map<String, Integer> groupSizes,
        int evenLoad,
        int proposalBonus,
        int waitingBonus,
        int candidatesPerWish) {

    public MatchingPolicy {
        rules = List.copyOf(rules);
        weights = List.copyOf(weights);
        groupSizes = Map.copyOf(groupSizes);
    }

    /** The rule of that code, if the policy has it. */
    public @Nullable Rule rule(String code) {
        return rules.stream().filter(r -> r.code().equals(code)).findFirst().orElse(null);
    }
}
