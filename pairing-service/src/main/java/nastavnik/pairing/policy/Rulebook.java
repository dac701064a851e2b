package nastavnik.pairing.policy;

import nastavnik.events.Category;
import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.RuleKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes the policy as the engine reads it. Who may be in a form is said once, in the dictionary;
 * the engine's rules about it are derived, one a form, named {@code rule/FORM}.
 */
public final class Rulebook {

    private Rulebook() {}

    /** Every rule, also those that only warn: for checking a pair made by hand. */
    public static MatchingPolicy whole(Policy policy) {
        return written(policy, _ -> true);
    }

    /** The rules that forbid on a day: for a matching run. */
    public static MatchingPolicy blocking(Policy policy, LocalDate day) {
        return written(policy, rule -> policy.blocks(name(rule.code()), day));
    }

    /** The name a rule is reported by, without the form it was derived for. */
    public static String name(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    private static MatchingPolicy written(Policy policy, Predicate<Rule> taken) {
        Scoring scoring = policy.matching();
        List<Rule> rules = new ArrayList<>(scoring.rules());
        policy.forms().forEach(form -> rules.addAll(rules(form)));
        Map<String, Integer> sizes = new HashMap<>();
        policy.forms().forEach(form -> sizes.put(form.code(), form.groupSize()));
        return new MatchingPolicy(
                Integer.toString(policy.version()),
                rules.stream().filter(taken).toList(),
                scoring.weights(),
                sizes,
                scoring.evenLoad(),
                scoring.proposalBonus(),
                scoring.waitingBonus(),
                scoring.candidatesPerWish());
    }

    private static List<Rule> rules(Form form) {
        List<Rule> rules = new ArrayList<>();
        rules.add(
                rule(
                        "mentee-category",
                        RuleKind.MENTEE_CATEGORY,
                        form,
                        Map.of("categories", words(form.menteeCategories()))));
        rules.add(
                rule(
                        "mentor-category",
                        RuleKind.MENTOR_CATEGORY,
                        form,
                        Map.of("categories", words(form.mentorCategories()))));
        rules.add(rule("mentee-age", RuleKind.MENTEE_AGE, form, range(form.menteeAges())));
        rules.add(rule("mentor-age", RuleKind.MENTOR_AGE, form, range(form.mentorAges())));
        return rules.stream().filter(rule -> !rule.parameters().isEmpty()).toList();
    }

    private static Rule rule(
            String name, RuleKind kind, Form form, Map<String, String> parameters) {
        return new Rule(name + "/" + form.code(), kind.name(), Set.of(form.code()), parameters);
    }

    private static String words(Collection<Category> categories) {
        return categories.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Map<String, String> range(Ages ages) {
        Map<String, String> range = new HashMap<>();
        if (ages.from() != null) {
            range.put("least", ages.from().toString());
        }
        if (ages.to() != null) {
            range.put("most", ages.to().toString());
        }
        return range;
    }
}
