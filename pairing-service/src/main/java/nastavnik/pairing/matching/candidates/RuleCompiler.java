package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Parameters;
import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.RuleKind;

import java.util.List;
import java.util.Set;

/** Makes questions of the rules that are data. */
final class RuleCompiler {

    private static final int MOST_AGE = 150;

    private final People people;

    RuleCompiler(People people) {
        this.people = people;
    }

    List<CompiledRule> forForm(MatchingPolicy policy, String form) {
        return policy.rules().stream()
                .filter(rule -> rule.forms().isEmpty() || rule.forms().contains(form))
                .map(this::compile)
                .toList();
    }

    private CompiledRule compile(Rule rule) {
        RuleKind kind = PolicyCheck.kindOf(rule);
        return new CompiledRule(rule.code(), kind, test(kind, Parameters.of(rule)));
    }

    private CompiledRule.Test test(RuleKind kind, Parameters p) {
        return switch (kind) {
            case MENTEE_HAS, MENTOR_HAS -> fact(kind, people.facts.number(p.text("fact")));
            case MENTEE_CATEGORY, MENTOR_CATEGORY ->
                    category(kind, people.categories.bits(p.words("categories", null)));
            case MENTEE_AGE, MENTOR_AGE -> age(kind, p);
            case AGE_GAP -> gap(p);
            case DESIRED_AGE ->
                    (mentee, mentor) ->
                            mentee.age() >= mentor.desiredFrom()
                                    && mentee.age() <= mentor.desiredTo();
            case ORGANISATION -> nearness(p.words("allow", null));
            case COMMON_LANGUAGE ->
                    (mentee, mentor) -> atLeast(1, mentee.languages(), mentor.languages(), true);
            case COMMON_AVAILABILITY -> {
                int least = p.number("least", 1, Integer.MAX_VALUE, 1);
                yield (mentee, mentor) ->
                        atLeast(least, mentee.availability(), mentor.availability(), true);
            }
            case COMMON_INTEREST -> {
                int least = p.number("least", 1, Integer.MAX_VALUE, 1);
                yield (mentee, mentor) ->
                        atLeast(least, mentee.interests(), mentor.interests(), false);
            }
            case REQUEST_COVERED -> {
                int least = p.number("least", 1, Integer.MAX_VALUE, 1);
                yield (mentee, mentor) -> atLeast(least, mentee.wants(), mentor.wants(), false);
            }
            case NOT_PREVIOUS -> (mentee, mentor) -> !mentee.previous().contains(mentor.id());
        };
    }

    /** Whether so many are in common; a side that named none may count as having all. */
    private static boolean atLeast(int least, long[] left, long[] right, boolean noneIsAll) {
        if (noneIsAll && (left.length == 0 || right.length == 0)) {
            return true;
        }
        return Dictionary.common(left, right) >= least;
    }

    private static CompiledRule.Test fact(RuleKind kind, int fact) {
        return kind == RuleKind.MENTEE_HAS
                ? (mentee, mentor) -> Dictionary.has(mentee.facts(), fact)
                : (mentee, mentor) -> Dictionary.has(mentor.facts(), fact);
    }

    private static CompiledRule.Test category(RuleKind kind, long[] categories) {
        return kind == RuleKind.MENTEE_CATEGORY
                ? (mentee, mentor) -> Dictionary.has(categories, mentee.category())
                : (mentee, mentor) -> Dictionary.has(categories, mentor.category());
    }

    private static CompiledRule.Test age(RuleKind kind, Parameters p) {
        int least = p.number("least", 0, MOST_AGE, 0);
        int most = p.number("most", 0, MOST_AGE, MOST_AGE);
        return kind == RuleKind.MENTEE_AGE
                ? (mentee, mentor) -> mentee.age() >= least && mentee.age() <= most
                : (mentee, mentor) -> mentor.age() >= least && mentor.age() <= most;
    }

    private static CompiledRule.Test gap(Parameters p) {
        int least = p.number("least", -MOST_AGE, MOST_AGE, -MOST_AGE);
        int most = p.number("most", -MOST_AGE, MOST_AGE, MOST_AGE);
        return (mentee, mentor) ->
                mentor.age() - mentee.age() >= least && mentor.age() - mentee.age() <= most;
    }

    private CompiledRule.Test nearness(Set<String> allow) {
        boolean own = allow.contains("own");
        boolean partner = allow.contains("partner");
        boolean municipality = allow.contains("municipality");
        boolean remote = allow.contains("remote");
        return (mentee, mentor) ->
                (remote && mentee.remote() && mentor.remote())
                        || switch (people.nearness.between(mentee, mentor)) {
                            case OWN -> own;
                            case PARTNER -> partner;
                            case MUNICIPALITY -> municipality;
                            case ELSEWHERE -> false;
                        };
    }
}
