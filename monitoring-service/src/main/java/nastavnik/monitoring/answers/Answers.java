package nastavnik.monitoring.answers;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.AnswersEvent.AnswersErased;
import nastavnik.events.AnswersEvent.AnswersGiven;
import nastavnik.events.AnswersState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One person's answers to one questionnaire. Its id is the questionnaire's, so that they are given
 * once, whoever asks twice. Marks are told to the services; own words never leave this store.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answers.Given.class, name = "GIVEN"),
    @JsonSubTypes.Type(value = Answers.Erased.class, name = "ERASED")
})
public sealed interface Answers extends Claimant {

    AnswersState told();

    /**
     * They count.
     *
     * @param sealedTexts own words by question, encrypted
     * @param at when; puts them in an order for the view that shows them in steps
     */
    record Given(AnswersState told, Map<String, String> sealedTexts, Instant at)
            implements Answers {}

    /** They were destroyed with the person's data. */
    record Erased(AnswersState told) implements Answers {}

    static Change<Answers> give(
            AnswersState told, Map<String, String> sealedTexts, Instant at, LocalDate on) {
        return Change.to(new Given(told, sealedTexts, at), new AnswersGiven(on, told));
    }

    default Change<Answers> erase(LocalDate on) {
        return switch (this) {
            case Erased _ -> Change.none(this);
            case Given given -> {
                AnswersState nothing = withoutAnswers(given.told());
                yield Change.to(new Erased(nothing), new AnswersErased(on, nothing));
            }
        };
    }

    private static AnswersState withoutAnswers(AnswersState told) {
        return new AnswersState(
                told.feedback(),
                told.organisation(),
                told.pair(),
                told.respondent(),
                told.side(),
                told.stage(),
                told.form(),
                told.questionnaire(),
                told.version(),
                Map.of(),
                Map.of(),
                false);
    }
}
