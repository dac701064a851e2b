package nastavnik.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.reporting.answer.Basis;
import nastavnik.reporting.arrival.AtLeast;
import nastavnik.reporting.arrival.FactsDesk;
import nastavnik.reporting.arrival.Told;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Measure;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Opens a number to the people behind it, by id; names stay in the registry. */
@RestController
class PersonsController {

    /** The people of a numerator. */
    record Persons(Item item, List<String> persons) {}

    /** What is answered. */
    record Answer(@JsonUnwrapped Persons persons, @JsonUnwrapped Basis basis) {}

    private final FactsDesk desk;
    private final Asking asking;
    private final Wording wording;

    PersonsController(FactsDesk desk, Asking asking, Wording wording) {
        this.desk = desk;
        this.asking = asking;
        this.wording = wording;
    }

    @GetMapping("/indicators/{code}/persons")
    ResponseEntity<Answer> persons(
            @PathVariable String code,
            @RequestParam String organisation,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        asking.persons(organisation);
        Question question = asking.question(day, methodology);
        Measure.People rule = rule(question, code);
        Told<Persons> told =
                desk.ask(
                        AtLeast.parse(atLeast),
                        facts -> persons(code, organisation, rule, question, facts));
        Basis basis = Basis.of(question.day(), question.methodology(), told);
        return basis.answer().body(new Answer(told.answer(), basis));
    }

    /** Who is satisfied nobody learns; pairs, programmes and partners are no people. */
    private static Measure.People rule(Question question, String code) {
        Indicator indicator = question.methodology().indicator(code).orElseThrow(NotFound::new);
        if (indicator.measure() instanceof Measure.People rule) {
            return rule;
        }
        throw new Refusal("indicator-has-no-persons", code);
    }

    private Persons persons(
            String code, String organisation, Measure.People rule, Question question, Facts facts) {
        Area area = question.area(organisation, facts).orElseThrow(NotFound::new);
        int[] people = Indicators.persons(rule, question.term(), area, facts);
        Figure figure =
                new Figures(question, facts)
                        .of(area).stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .orElseThrow();
        return new Persons(
                wording.items(List.of(figure)).getFirst(),
                Arrays.stream(people).mapToObj(facts.people().roster()::id).sorted().toList());
    }
}
