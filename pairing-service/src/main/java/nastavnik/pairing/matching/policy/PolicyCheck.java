package nastavnik.pairing.matching.policy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Refuses a policy that makes no sense, before anybody is matched by it. */
public final class PolicyCheck {

    /** Most that the points of a weight, a bonus or a priority may be. */
    public static final int MOST_POINTS = 1_000_000;

    private static final int SCORE = 1000;

    /** So many that what a pair breaks fits into the bits of a number. */
    private static final int MOST_RULES = 60;

    private static final int MOST_AGE = 150;
    private static final Set<String> NEARNESS = Set.of("own", "partner", "municipality", "remote");

    private final Set<String> rules = new HashSet<>(Arrays.asList(BuiltIn.CODES));
    private final Set<String> weights = new HashSet<>();

    private PolicyCheck() {}

    /** Throws {@link PolicyRefused} naming the first thing that makes no sense. */
    public static void check(MatchingPolicy policy) {
        var check = new PolicyCheck();
        if (policy.version().isBlank()) {
            throw new PolicyRefused("version", "missing");
        }
        between("evenLoad", policy.evenLoad(), 0, SCORE);
        between("proposalBonus", policy.proposalBonus(), 0, SCORE);
        between("waitingBonus", policy.waitingBonus(), 0, SCORE);
        between("candidatesPerWish", policy.candidatesPerWish(), 1, MOST_POINTS);
        named("groupSizes", policy.groupSizes().keySet());
        policy.groupSizes()
                .forEach((form, size) -> between("groupSizes." + form, size, 1, MOST_POINTS));
        between("rules", policy.rules().size(), 0, MOST_RULES);
        policy.rules().forEach(check::rule);
        policy.weights().forEach(check::weight);
    }

    private static void between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new PolicyRefused(name, "out-of-range: " + value);
        }
    }

    private void rule(Rule rule) {
        code(rule.code(), rules);
        named(rule.code(), rule.forms());
        var parameters = Parameters.of(rule);
        RuleKind kind = kindOf(rule);
        parameters.only(kind.parameters());
        switch (kind) {
            case MENTEE_HAS, MENTOR_HAS -> parameters.text("fact");
            case MENTEE_CATEGORY, MENTOR_CATEGORY -> parameters.words("categories", null);
            case MENTEE_AGE, MENTOR_AGE -> range(rule.code(), parameters, 0, MOST_AGE);
            case AGE_GAP -> range(rule.code(), parameters, -MOST_AGE, MOST_AGE);
            case ORGANISATION -> parameters.words("allow", NEARNESS);
            case COMMON_AVAILABILITY, COMMON_INTEREST, REQUEST_COVERED ->
                    parameters.number("least", 1, SCORE, 1);
            case DESIRED_AGE, COMMON_LANGUAGE, NOT_PREVIOUS -> {}
        }
    }

    private static void range(String code, Parameters parameters, int least, int most) {
        int from = parameters.number("least", least, most, least);
        int to = parameters.number("most", least, most, most);
        if (from > to) {
            throw new PolicyRefused(code, "empty-range: " + from + ".." + to);
        }
    }

    private void weight(Weight weight) {
        code(weight.code(), weights);
        named(weight.code(), weight.forms());
        if (weight.points() < 0 || weight.points() > MOST_POINTS) {
            throw new PolicyRefused(weight.code(), "out-of-range: points=" + weight.points());
        }
        var parameters = Parameters.of(weight);
        WeightKind kind = kindOf(weight);
        parameters.only(kind.parameters());
        switch (kind) {
            case INTERESTS, AVAILABILITY -> parameters.number("enough", 1, SCORE, 1);
            case AGE_GAP -> {
                parameters.number("ideal", -MOST_AGE, MOST_AGE, 0);
                parameters.number("spread", 1, MOST_AGE, 1);
            }
            case DISTANCE ->
                    kind.parameters().forEach(name -> parameters.number(name, 0, SCORE, 0));
            case REQUEST, PREFERENCE, PREVIOUS -> {}
        }
    }

    private static void named(String code, Set<String> forms) {
        if (forms.stream().anyMatch(String::isBlank)) {
            throw new PolicyRefused(code, "missing: form");
        }
    }

    private static void code(String code, Set<String> codes) {
        if (code.isBlank()) {
            throw new PolicyRefused("code", "missing");
        }
        if (!codes.add(code)) {
            throw new PolicyRefused(code, "duplicate-code");
        }
    }

    public static RuleKind kindOf(Rule rule) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.name().equals(rule.kind()))
                .findFirst()
                .orElseThrow(() -> new PolicyRefused(rule.code(), "unknown-kind: " + rule.kind()));
    }

    public static WeightKind kindOf(Weight weight) {
        return Arrays.stream(WeightKind.values())
                .filter(kind -> kind.name().equals(weight.kind()))
                .findFirst()
                .orElseThrow(
                        () -> new PolicyRefused(weight.code(), "unknown-kind: " + weight.kind()));
    }
}
