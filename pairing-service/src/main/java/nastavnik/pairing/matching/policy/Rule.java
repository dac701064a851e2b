package nastavnik.pairing.matching.policy;

import java.util.Map;
import java.util.Set;

/**
 * A hard rule: a pair that breaks it is never proposed.
 *
 * @param code stable name under which the rule is reported, translated by message bundles
 * @param kind what is asked, a {@link RuleKind}
 * @param forms forms it holds for; empty means all
 * @param parameters of the kind; lists are separated by commas
 */
public record Rule(String code, String kind, Set<String> forms, Map<String, String> parameters) {

    public Rule {
        forms = Set.copyOf(forms);
        parameters = Map.copyOf(parameters);
    }
}
