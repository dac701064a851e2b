package nastavnik.monitoring.questionnaire;

import nastavnik.events.Audience;
import nastavnik.events.Side;
import nastavnik.events.Stage;

import java.util.List;

/**
 * One version of a questionnaire. Versions already given to somebody are never changed: a new
 * wording is a new version.
 *
 * @param code the same for all versions
 * @param version from 1
 */
public record Questionnaire(
        String code,
        int version,
        Audience audience,
        Side side,
        Stage stage,
        Wording title,
        List<Question> questions) {

    /** The id of this version in the store. */
    String id() {
        return id(code, version);
    }

    static String id(String code, int version) {
        return code + "@" + version;
    }

    Questionnaire next(Wording newTitle, List<Question> newQuestions) {
        return new Questionnaire(
                code, version + 1, audience, side, stage, newTitle, List.copyOf(newQuestions));
    }
}
