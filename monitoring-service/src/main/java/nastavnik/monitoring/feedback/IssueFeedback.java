package nastavnik.monitoring.feedback;

import nastavnik.events.Stage;
import nastavnik.monitoring.pairs.Pair;
import nastavnik.monitoring.questionnaire.Questionnaire;
import nastavnik.monitoring.questionnaire.Questionnaires;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Gives the questionnaire of a stage to everybody in a pair; to nobody twice. */
@Component
class IssueFeedback {

    private static final int MOST_IN_A_PAIR = 500;

    private final AggregateStore<Feedback> store;
    private final Questionnaires questionnaires;
    private final StillAsked stillAsked;
    private final Codes codes;
    private final Ids ids;

    IssueFeedback(
            AggregateStore<Feedback> store,
            Questionnaires questionnaires,
            StillAsked stillAsked,
            Codes codes,
            Ids ids) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.stillAsked = stillAsked;
        this.codes = codes;
        this.ids = ids;
    }

    /**
     * What to ask about one pair.
     *
     * @param on the day of issue
     * @param until last day for an answer
     */
    record Command(String id, Pair pair, Stage stage, LocalDate on, LocalDate until) {}

    /** What everybody of the pair now has, whether from today or from before. */
    List<Stored<Feedback>> handle(Command command) {
        if (!Respondent.canBeAsked(command.pair(), command.stage())) {
            throw new Refusal("pair-can-be-asked");
        }
        List<Stored<Feedback>> before = holding(command);
        return Respondent.of(command.pair()).stream()
                .filter(person -> stillAsked.holds(command.id(), person.participant()))
                .map(person -> given(command, person, before))
                .toList();
    }

    private Stored<Feedback> given(
            Command command, Respondent person, List<Stored<Feedback>> before) {
        return before.stream()
                .filter(known -> isFor(known, person))
                .findFirst()
                .orElseGet(() -> issue(command, person));
    }

    private Stored<Feedback> issue(Command command, Respondent person) {
        String id = ids.random();
        try {
            return store.create(id, Feedback.issue(sheet(command, person), codes.hash(id, 1)));
        } catch (ClaimTaken _) {
            return holding(command).stream()
                    .filter(known -> isFor(known, person))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("asked-elsewhere"));
        }
    }

    private Sheet sheet(Command command, Respondent person) {
        Pair pair = command.pair();
        Questionnaire questionnaire =
                questionnaires.currentFor(pair.audience(), person.side(), command.stage());
        return new Sheet(
                pair.organisation(),
                command.id(),
                person.participant(),
                person.side(),
                command.stage(),
                pair.form(),
                questionnaire.code(),
                questionnaire.version(),
                command.on(),
                command.until());
    }

    private List<Stored<Feedback>> holding(Command command) {
        return store
                .list(
                        Filter.is("sheet.pair", command.id())
                                .and(Filter.is("sheet.stage", command.stage())),
                        MOST_IN_A_PAIR)
                .stream()
                .filter(known -> !known.state().claims().isEmpty())
                .toList();
    }

    private static boolean isFor(Stored<Feedback> known, Respondent person) {
        Sheet sheet = known.state().sheet();
        return sheet.respondent().equals(person.participant()) && sheet.side() == person.side();
    }
}
