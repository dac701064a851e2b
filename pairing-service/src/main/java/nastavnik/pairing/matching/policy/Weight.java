package nastavnik.pairing.matching.policy;

import java.util.Map;
import java.util.Set;

/**
 * A part of the score. The parts of a form together make 1000 points, each in proportion to its
 * own.
 *
 * @param code stable name under which the part is reported
 * @param kind what is compared, a {@link WeightKind}
 * @param points how much it counts, from 0 to 1,000,000; only the ratio to the others matters
 * @param forms forms it counts for; empty means all
 * @param parameters of the kind
 */
public record Weight(
        String code, String kind, int points, Set<String> forms, Map<String, String> parameters) {

    public Weight {
        forms = Set.copyOf(forms);
        parameters = Map.copyOf(parameters);
    }
}
