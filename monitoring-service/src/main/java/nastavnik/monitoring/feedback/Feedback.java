package nastavnik.monitoring.feedback;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.FeedbackEvent.FeedbackAnswered;
import nastavnik.events.FeedbackEvent.FeedbackIssued;
import nastavnik.events.FeedbackEvent.FeedbackReissued;
import nastavnik.events.FeedbackEvent.FeedbackWithdrawn;
import nastavnik.events.FeedbackStatus;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A questionnaire given to one person about one pair. Of its cards only hashes are kept; the last
 * one is the one that works.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Feedback.Issued.class, name = "ISSUED"),
    @JsonSubTypes.Type(value = Feedback.Answered.class, name = "ANSWERED"),
    @JsonSubTypes.Type(value = Feedback.Withdrawn.class, name = "WITHDRAWN")
})
public sealed interface Feedback extends Claimant {

    Sheet sheet();

    /** Hashes of all cards ever made for it, the valid one last. */
    List<String> cards();

    /** Waits for an answer until its last day. */
    record Issued(Sheet sheet, List<String> cards) implements Feedback {
        @Override
        public Set<String> claims() {
            return Set.of(sheet.claim());
        }
    }

    /**
     * Answered.
     *
     * @param late answered in the moment in which it was withdrawn: the answer counts, the place
     *     may already be taken by a newer questionnaire
     */
    record Answered(Sheet sheet, List<String> cards, LocalDate on, boolean late)
            implements Feedback {
        @Override
        public Set<String> claims() {
            return late ? Set.of() : Set.of(sheet.claim());
        }
    }

    /** No longer asked for. */
    record Withdrawn(Sheet sheet, List<String> cards, LocalDate on) implements Feedback {}

    /** Asks somebody; {@code card} is the hash of the first card's code. */
    static Change<Feedback> issue(Sheet sheet, String card) {
        return Change.to(
                new Issued(sheet, List.of(card)),
                new FeedbackIssued(sheet.issued(), sheet.told(FeedbackStatus.ISSUED)));
    }

    /** Replaces a lost card; the old one is void at once. */
    default Change<Feedback> reissue(String card, LocalDate on) {
        if (!(this instanceof Issued issued) || on.isAfter(sheet().until())) {
            throw new Refusal("feedback-is-open");
        }
        List<String> all = Stream.concat(issued.cards().stream(), Stream.of(card)).toList();
        return Change.to(
                new Issued(sheet(), all),
                new FeedbackReissued(on, sheet().told(FeedbackStatus.ISSUED)));
    }

    /** Asks no more; what was answered stays answered. */
    default Change<Feedback> withdraw(LocalDate on) {
        return switch (this) {
            case Issued _ ->
                    Change.to(
                            new Withdrawn(sheet(), cards(), on),
                            new FeedbackWithdrawn(on, sheet().told(FeedbackStatus.WITHDRAWN)));
            case Withdrawn _ -> Change.none(this);
            case Answered _ -> throw new Refusal("feedback-is-open");
        };
    }

    /**
     * The answers are there. They win over a withdrawal that crossed them, so that both orders of
     * arrival end the same.
     */
    default Change<Feedback> answered(LocalDate on) {
        return switch (this) {
            case Answered _ -> Change.none(this);
            case Issued _ -> answered(on, false);
            case Withdrawn _ -> answered(on, true);
        };
    }

    private Change<Feedback> answered(LocalDate on, boolean late) {
        return Change.to(
                new Answered(sheet(), cards(), on, late),
                new FeedbackAnswered(on, sheet().told(FeedbackStatus.ANSWERED)));
    }

    /** What a card of this questionnaire is worth today. */
    default Standing standing(String card, LocalDate today) {
        return switch (this) {
            case Answered _ -> Standing.ANSWERED;
            case Withdrawn _ -> Standing.WITHDRAWN;
            case Issued _ when today.isAfter(sheet().until()) -> Standing.EXPIRED;
            case Issued _ when !cards().getLast().equals(card) -> Standing.REPLACED;
            case Issued _ -> Standing.OPEN;
        };
    }

    default FeedbackStatus status() {
        return switch (this) {
            case Issued _ -> FeedbackStatus.ISSUED;
            case Answered _ -> FeedbackStatus.ANSWERED;
            case Withdrawn _ -> FeedbackStatus.WITHDRAWN;
        };
    }
}
