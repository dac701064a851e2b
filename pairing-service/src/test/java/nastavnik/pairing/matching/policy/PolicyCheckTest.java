package nastavnik.pairing.matching.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class PolicyCheckTest {

    @Test
    void theTemplateMakesSense() {
        assertThatCode(() -> PolicyCheck.check(TemplatePolicy.version("v1")))
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleOfAnUnknownKindIsRefusedByName() {
        refused(rule("odd", "NO_SUCH_KIND", Map.of()), "odd: unknown-kind: NO_SUCH_KIND");
    }

    @Test
    void aParameterThatTheKindDoesNotHaveIsRefused() {
        refused(
                rule("talk", "COMMON_LANGUAGE", Map.of("least", "1")),
                "talk: unknown-parameter: least");
    }

    @Test
    void aParameterThatIsMissingIsRefused() {
        refused(rule("fact", "MENTOR_HAS", Map.of()), "fact: missing-parameter: fact");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        refused(rule("gap", "AGE_GAP", Map.of("least", "two")), "gap: not-a-number: least=two");
        refused(
                rule("gap", "AGE_GAP", Map.of("least", "99999999999")),
                "gap: not-a-number: least=99999999999");
    }

    @Test
    void whatOnlyLooksLikeANumberIsRefused() {
        for (String text : List.of("NaN", "Infinity", "1e3", "1.5", "", " ", "--1", "0x10", "٣")) {
            refused(
                    rule("gap", "AGE_GAP", Map.of("least", text)),
                    "gap: not-a-number: least=" + text);
        }
        refused(
                weight("near", "DISTANCE", Map.of("partner", "-2147483649")),
                "near: not-a-number: partner=-2147483649");
        refused(weight("age", "AGE_GAP", Map.of("spread", "0")), "age: out-of-range: spread=0");
    }

    @Test
    void twoWeightsOfOneNameAreRefusedAndSoAreParametersAndKindsNobodyKnows() {
        Weight request = new Weight("same", "REQUEST", 1, Set.of(), Map.of());
        refused(policy(List.of(), List.of(request, request), 0), "same: duplicate-code");
        refused(weight("age", "AGE_GAP", Map.of("width", "3")), "age: unknown-parameter: width");
        refused(weight("odd", "request", Map.of()), "odd: unknown-kind: request");
    }

    @Test
    void aFormWithoutANameIsRefused() {
        refused(
                policy(
                        List.of(new Rule("language", "COMMON_LANGUAGE", Set.of(" "), Map.of())),
                        List.of(),
                        0),
                "language: missing: form");
        refused(
                new MatchingPolicy("v1", List.of(), List.of(), Map.of("", 2), 0, 0, 0, 30),
                "groupSizes: missing: form");
    }

    @Test
    void bonusesAndListsWithoutMeasureAreRefused() {
        refused(numbers(-1, 0, 30), "proposalBonus: out-of-range: -1");
        refused(numbers(0, 1001, 30), "waitingBonus: out-of-range: 1001");
        refused(numbers(0, 0, 0), "candidatesPerWish: out-of-range: 0");
        refused(
                new MatchingPolicy("v1", List.of(), List.of(), Map.of("A", 0), 0, 0, 0, 30),
                "groupSizes.A: out-of-range: 0");
        refused(
                new MatchingPolicy(" ", List.of(), List.of(), Map.of(), 0, 0, 0, 30),
                "version: missing");
    }

    private static MatchingPolicy numbers(int proposalBonus, int waitingBonus, int candidates) {
        return new MatchingPolicy(
                "v1", List.of(), List.of(), Map.of(), 0, proposalBonus, waitingBonus, candidates);
    }

    private static MatchingPolicy weight(String code, String kind, Map<String, String> parameters) {
        return policy(List.of(), List.of(new Weight(code, kind, 1, Set.of(), parameters)), 0);
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        refused(rule("age", "MENTEE_AGE", Map.of("least", "-1")), "age: out-of-range: least=-1");
        refused(rule("age", "MENTEE_AGE", Map.of("most", "200")), "age: out-of-range: most=200");
    }

    @Test
    void aRangeNobodyCanBeInIsRefused() {
        refused(
                rule("age", "MENTEE_AGE", Map.of("least", "18", "most", "14")),
                "age: empty-range: 18..14");
    }

    @Test
    void aWordOutsideTheVocabularyIsRefused() {
        refused(
                rule("near", "ORGANISATION", Map.of("allow", "own,neighbour")),
                "near: unknown-value: allow=neighbour");
    }

    @Test
    void twoRulesOfOneNameAreRefusedAndSoAreNamesOfTheBuiltIn() {
        Rule language = rule("same", "COMMON_LANGUAGE", Map.of());
        refused(policy(List.of(language, language), List.of(), 0), "same: duplicate-code");
        refused(rule("blocked", "COMMON_LANGUAGE", Map.of()), "blocked: duplicate-code");
        refused(rule(" ", "COMMON_LANGUAGE", Map.of()), "code: missing");
    }

    @Test
    void negativeAndAbsurdWeightsAreRefused() {
        refused(weight(-1), "request: out-of-range: points=-1");
        refused(weight(Integer.MAX_VALUE), "request: out-of-range: points=2147483647");
    }

    @Test
    void moreRulesThanCanBeReportedAreRefused() {
        List<Rule> many =
                IntStream.range(0, 61)
                        .mapToObj(i -> rule("rule-" + i, "COMMON_LANGUAGE", Map.of()))
                        .toList();
        refused(policy(many, List.of(), 0), "rules: out-of-range: 61");
    }

    @Test
    void aLoadThatOutweighsEverythingIsRefused() {
        refused(policy(List.of(), List.of(), 1001), "evenLoad: out-of-range: 1001");
        refused(policy(List.of(), List.of(), -1), "evenLoad: out-of-range: -1");
    }

    private static Rule rule(String code, String kind, Map<String, String> parameters) {
        return new Rule(code, kind, Set.of(), parameters);
    }

    private static MatchingPolicy weight(int points) {
        var weight = new Weight("request", "REQUEST", points, Set.of(), Map.of());
        return policy(List.of(), List.of(weight), 0);
    }

    private static MatchingPolicy policy(List<Rule> rules, List<Weight> weights, int evenLoad) {
        return new MatchingPolicy("v1", rules, weights, Map.of(), evenLoad, 0, 0, 30);
    }

    private static void refused(Rule rule, String message) {
        refused(policy(List.of(rule), List.of(), 0), message);
    }

    private static void refused(MatchingPolicy policy, String message) {
        assertThatThrownBy(() -> PolicyCheck.check(policy))
                .isInstanceOf(PolicyRefused.class)
                .hasMessage(message);
    }
}
