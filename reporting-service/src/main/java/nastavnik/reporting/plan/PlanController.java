package nastavnik.reporting.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nastavnik.platform.aggregate.NotFound;
import nastavnik.reporting.answer.Basis;
import nastavnik.reporting.arrival.AtLeast;
import nastavnik.reporting.arrival.FactsDesk;
import nastavnik.reporting.arrival.Told;
import nastavnik.reporting.sheet.Book;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** The coverage plan of a municipality as JSON and as a spreadsheet. */
@RestController
class PlanController {

    /** What is answered: rows and total, and what they rest on. */
    record Answer(@JsonUnwrapped CoveragePlan plan, @JsonUnwrapped Basis basis) {}

    private final FactsDesk desk;
    private final PlanAsking asking;
    private final PlanSheet sheet;

    PlanController(FactsDesk desk, PlanAsking asking, PlanSheet sheet) {
        this.desk = desk;
        this.asking = asking;
        this.sheet = sheet;
    }

    @GetMapping(path = "/coverage-plan", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> plan(
            @RequestParam String municipality,
            @RequestParam(required = false) @Nullable List<Integer> years,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String rounding,
            @RequestParam(required = false) @Nullable String total,
            @RequestParam(name = "base-on", required = false) @Nullable LocalDate baseOn,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        Answer answer =
                answer(asking.question(municipality, years, day, baseOn, rounding, total), atLeast);
        return answer.basis().answer().body(answer);
    }

    @GetMapping(
            path = {"/coverage-plan", "/coverage-plan.xlsx"},
            produces = Book.XLSX)
    ResponseEntity<byte[]> planAsSheet(
            @RequestParam String municipality,
            @RequestParam(required = false) @Nullable List<Integer> years,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String rounding,
            @RequestParam(required = false) @Nullable String total,
            @RequestParam(name = "base-on", required = false) @Nullable LocalDate baseOn,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        Answer answer =
                answer(asking.question(municipality, years, day, baseOn, rounding, total), atLeast);
        return sheet.answer(answer.plan(), answer.basis());
    }

    private Answer answer(Planning.Question question, @Nullable String atLeast) {
        Told<CoveragePlan> told =
                desk.ask(
                        AtLeast.parse(atLeast),
                        facts -> Planning.of(question, facts).orElseThrow(NotFound::new));
        return new Answer(told.answer(), Basis.of(question.day(), question.methodology(), told));
    }
}
