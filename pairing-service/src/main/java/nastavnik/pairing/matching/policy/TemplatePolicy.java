package nastavnik.pairing.matching.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A policy to begin with, written from the methodology of the target model: a region changes it as
 * data. It is no official document.
 */
public final class TemplatePolicy {

    private static final Set<String> ALL = Set.of();

    private TemplatePolicy() {}

    public static MatchingPolicy version(String version) {
        return new MatchingPolicy(version, rules(), weights(), groupSizes(), 3, 70, 5, 30);
    }

    private static List<Rule> rules() {
        return List.of(
                rule("mentee-consented", RuleKind.MENTEE_HAS, ALL, "fact", "CONSENTED"),
                rule("mentor-consented", RuleKind.MENTOR_HAS, ALL, "fact", "CONSENTED"),
                rule(
                        "mentor-checked",
                        RuleKind.MENTOR_HAS,
                        Set.of("EMPLOYER_PUPIL", "EMPLOYER_STUDENT"),
                        "fact",
                        "CHECKED"),
                categories("mentee-is-pupil", RuleKind.MENTEE_CATEGORY, "PUPIL", "_PUPIL"),
                categories("mentee-is-teacher", RuleKind.MENTEE_CATEGORY, "TEACHER", "_TEACHER"),
                categories(
                        "mentee-is-student",
                        RuleKind.MENTEE_CATEGORY,
                        "VOCATIONAL_STUDENT,UNIVERSITY_STUDENT",
                        "_STUDENT"),
                categories("mentor-is-pupil", RuleKind.MENTOR_CATEGORY, "PUPIL", "PUPIL_"),
                categories("mentor-is-teacher", RuleKind.MENTOR_CATEGORY, "TEACHER", "TEACHER_"),
                categories(
                        "mentor-is-student",
                        RuleKind.MENTOR_CATEGORY,
                        "VOCATIONAL_STUDENT,UNIVERSITY_STUDENT",
                        "STUDENT_"),
                categories(
                        "mentor-is-employer",
                        RuleKind.MENTOR_CATEGORY,
                        "EMPLOYER_SPECIALIST,GRADUATE",
                        "EMPLOYER_"),
                rule("age-gap", RuleKind.AGE_GAP, Set.of("PUPIL_PUPIL"), "least", "0"),
                new Rule("desired-age", RuleKind.DESIRED_AGE.name(), ALL, Map.of()),
                rule(
                        "organisation",
                        RuleKind.ORGANISATION,
                        ALL,
                        "allow",
                        "own,partner,municipality,remote"),
                new Rule("language", RuleKind.COMMON_LANGUAGE.name(), ALL, Map.of()),
                rule("availability", RuleKind.COMMON_AVAILABILITY, ALL, "least", "1"));
    }

    private static Rule categories(String code, RuleKind kind, String words, String part) {
        return rule(code, kind, formsWith(part), "categories", words);
    }

    private static Set<String> formsWith(String part) {
        return Set.copyOf(
                List.of(
                                "PUPIL_PUPIL",
                                "TEACHER_TEACHER",
                                "STUDENT_PUPIL",
                                "EMPLOYER_PUPIL",
                                "EMPLOYER_STUDENT",
                                "TEACHER_PUPIL")
                        .stream()
                        .filter(form -> form.startsWith(part) || form.endsWith(part))
                        .toList());
    }

    private static Rule rule(
            String code, RuleKind kind, Set<String> forms, String name, String value) {
        return new Rule(code, kind.name(), forms, Map.of(name, value));
    }

    private static List<Weight> weights() {
        return List.of(
                new Weight("request", WeightKind.REQUEST.name(), 40, ALL, Map.of()),
                new Weight(
                        "interests", WeightKind.INTERESTS.name(), 15, ALL, Map.of("enough", "3")),
                new Weight(
                        "availability",
                        WeightKind.AVAILABILITY.name(),
                        10,
                        ALL,
                        Map.of("enough", "2")),
                new Weight(
                        "age-gap",
                        WeightKind.AGE_GAP.name(),
                        10,
                        Set.of("PUPIL_PUPIL"),
                        Map.of("ideal", "3", "spread", "4")),
                new Weight(
                        "distance",
                        WeightKind.DISTANCE.name(),
                        15,
                        ALL,
                        Map.of("partner", "700", "municipality", "400", "elsewhere", "0")),
                new Weight("preference", WeightKind.PREFERENCE.name(), 15, ALL, Map.of()),
                new Weight("previous", WeightKind.PREVIOUS.name(), 5, ALL, Map.of()));
    }

    private static Map<String, Integer> groupSizes() {
        return Map.of(
                "PUPIL_PUPIL", 25,
                "TEACHER_TEACHER", 5,
                "STUDENT_PUPIL", 25,
                "EMPLOYER_PUPIL", 25,
                "EMPLOYER_STUDENT", 25,
                "TEACHER_PUPIL", 25);
    }
}
