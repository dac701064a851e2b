package nastavnik.monitoring.satisfaction;

import nastavnik.events.FeedbackStatus;
import nastavnik.events.Role;
import nastavnik.events.Stage;
import nastavnik.monitoring.answers.Answers;
import nastavnik.monitoring.feedback.Feedback;
import nastavnik.monitoring.feedback.Sheet;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The figures of one organisation; what one person answered cannot be read out of them. */
@RestController
class SatisfactionController {

    private final AggregateStore<Feedback> feedback;
    private final AggregateStore<Answers> answers;
    private final Access access;
    private final Clock clock;

    SatisfactionController(
            AggregateStore<Feedback> feedback,
            AggregateStore<Answers> answers,
            Access access,
            Clock clock) {
        this.feedback = feedback;
        this.answers = answers;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/satisfaction")
    Satisfaction of(
            @RequestParam String organisation, @RequestParam(defaultValue = "AFTER") Stage stage) {
        access.require(
                organisation,
                Role.CURATOR,
                Role.HEAD,
                Role.MUNICIPAL_COORDINATOR,
                Role.MUNICIPAL_HEAD,
                Role.MUNICIPAL_SUPPORT,
                Role.REGIONAL_CENTER,
                Role.REGIONAL_AUTHORITY);
        return Satisfaction.of(
                organisation, stage, asked(organisation, stage), answered(organisation, stage));
    }

    private List<Satisfaction.Asked> asked(String organisation, Stage stage) {
        LocalDate today = LocalDate.now(clock);
        List<Satisfaction.Asked> asked = new ArrayList<>();
        feedback.each(
                Filter.all(
                        Filter.is("sheet.organisation", organisation),
                        Filter.is("sheet.stage", stage),
                        Filter.in(
                                "status", List.of(FeedbackStatus.ISSUED, FeedbackStatus.ANSWERED))),
                one -> asked.add(asked(one.state(), today)));
        return asked;
    }

    private static Satisfaction.Asked asked(Feedback feedback, LocalDate today) {
        Sheet sheet = feedback.sheet();
        boolean open = feedback instanceof Feedback.Issued && !today.isAfter(sheet.until());
        return new Satisfaction.Asked(sheet.side(), sheet.form(), open);
    }

    private List<Satisfaction.Answer> answered(String organisation, Stage stage) {
        List<Satisfaction.Answer> found = new ArrayList<>();
        answers.each(
                Filter.all(
                        Filter.is("told.organisation", organisation),
                        Filter.is("told.stage", stage),
                        Filter.is("status", "GIVEN")),
                one -> add(found, one));
        return found;
    }

    private static void add(List<Satisfaction.Answer> found, Stored<Answers> one) {
        if (one.state() instanceof Answers.Given given) {
            found.add(
                    new Satisfaction.Answer(
                            given.told().side(),
                            given.told().form(),
                            Rule.MEAN_OF_MARKS.satisfied(given.told().marks()),
                            given.at(),
                            one.id()));
        }
    }
}
