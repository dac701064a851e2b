package nastavnik.monitoring.answers;

import nastavnik.monitoring.questionnaire.Question;
import nastavnik.monitoring.questionnaire.Question.Kind;
import nastavnik.monitoring.questionnaire.Questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether answers fit the questions they were given to. */
final class Completeness {

    static final int LONGEST_TEXT = 2_000;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    /**
     * What is wrong with one answer.
     *
     * @param pointer where it stands in the body
     * @param key of the message
     */
    record Defect(String pointer, String key) {}

    private Completeness() {}

    /** Answers that cannot be kept even in a draft. */
    static List<Defect> defects(Questionnaire questionnaire, AnswerSheet sheet) {
        List<Defect> defects = new ArrayList<>();
        unknown(defects, "/marks/", sheet.marks(), codes(questionnaire, Kind.MARK));
        unknown(defects, "/choices/", sheet.choices(), codes(questionnaire, Kind.CHOICE));
        unknown(defects, "/texts/", sheet.texts(), codes(questionnaire, Kind.TEXT));
        new TreeMap<>(sheet.marks())
                .forEach(
                        (code, mark) -> {
                            if (mark < LOWEST || mark > HIGHEST) {
                                defects.add(new Defect("/marks/" + code, "mark-out-of-scale"));
                            }
                        });
        new TreeMap<>(sheet.texts())
                .forEach(
                        (code, text) -> {
                            if (text.length() > LONGEST_TEXT) {
                                defects.add(new Defect("/texts/" + code, "text-too-long"));
                            }
                        });
        return defects;
    }

    /** Required questions without an answer. */
    static List<Defect> gaps(Questionnaire questionnaire, AnswerSheet sheet) {
        return questionnaire.questions().stream()
                .filter(Question::required)
                .filter(question -> !answered(question, sheet))
                .map(question -> new Defect(pointer(question), "answer-missing"))
                .toList();
    }

    private static boolean answered(Question question, AnswerSheet sheet) {
        return switch (question.kind()) {
            case MARK -> sheet.marks().containsKey(question.code());
            case CHOICE -> sheet.choices().containsKey(question.code());
            case TEXT -> !sheet.texts().getOrDefault(question.code(), "").isBlank();
        };
    }

    private static String pointer(Question question) {
        return switch (question.kind()) {
            case MARK -> "/marks/" + question.code();
            case CHOICE -> "/choices/" + question.code();
            case TEXT -> "/texts/" + question.code();
        };
    }

    private static void unknown(
            List<Defect> defects, String part, Map<String, ?> answers, Set<String> codes) {
        answers.keySet().stream()
                .sorted()
                .filter(code -> !codes.contains(code))
                .forEach(_ -> defects.add(new Defect(part, "question-unknown")));
    }

    private static Set<String> codes(Questionnaire questionnaire, Kind kind) {
        return questionnaire.questions().stream()
                .filter(question -> question.kind() == kind)
                .map(Question::code)
                .collect(Collectors.toSet());
    }
}
