package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Parameters;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.RuleKind;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The book of each form that anybody seeks or offers. */
final class Forms {

    private final MatchingPolicy policy;
    private final People people;
    private final Map<String, FormBook> books = new HashMap<>();

    Forms(MatchingPolicy policy, People people) {
        this.policy = policy;
        this.people = people;
    }

    FormBook book(String form) {
        FormBook known = books.get(form);
        if (known == null) {
            known = open(form);
            books.put(form, known);
        }
        return known;
    }

    private FormBook open(String form) {
        Set<String> reach = reach(form);
        var rules = new RuleCompiler(people).forForm(policy, form);
        return new FormBook(
                rules,
                new WeightCompiler(people).forForm(policy, form),
                new Pools(people.nearness, reach),
                new Cohorts(rules, people.mentorSides),
                new Pools(people.nearness, reach));
    }

    /** What the form's organisation rule allows; empty when it has none. */
    private Set<String> reach(String form) {
        return policy.rules().stream()
                .filter(rule -> rule.kind().equals(RuleKind.ORGANISATION.name()))
                .filter(rule -> rule.forms().isEmpty() || rule.forms().contains(form))
                .findFirst()
                .map((Rule rule) -> Parameters.of(rule).words("allow", null))
                .orElse(Set.of());
    }
}
