package nastavnik.reporting.indicator;

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

/** Indicators of an organisation, a municipality or the region, on any day. */
@RestController
class IndicatorController {

    private final FactsDesk desk;
    private final Asking asking;
    private final Wording wording;
    private final IndicatorSheet sheet;

    IndicatorController(FactsDesk desk, Asking asking, Wording wording, IndicatorSheet sheet) {
        this.desk = desk;
        this.asking = asking;
        this.wording = wording;
        this.sheet = sheet;
    }

    @GetMapping(path = "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Tables.One> indicators(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        Asking.Wanted wanted = asking.wanted(organisation, municipality);
        Question question = asking.question(day, methodology);
        Told<Tables.Row> told = row(wanted, question, atLeast);
        Basis basis = Basis.of(question.day(), question.methodology(), told);
        return basis.answer().body(new Tables.One(Tables.said(told.answer(), wording), basis));
    }

    @GetMapping(
            path = {"/indicators", "/indicators.xlsx"},
            produces = Book.XLSX)
    ResponseEntity<byte[]> indicatorsAsSheet(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        Asking.Wanted wanted = asking.wanted(organisation, municipality);
        Question question = asking.question(day, methodology);
        Told<Tables.Row> told = row(wanted, question, atLeast);
        Basis basis = Basis.of(question.day(), question.methodology(), told);
        return sheet.answer(Tables.said(told.answer(), wording), basis);
    }

    private Told<Tables.Row> row(
            Asking.Wanted wanted, Question question, @Nullable String atLeast) {
        return desk.ask(
                AtLeast.parse(atLeast),
                facts -> Tables.row(wanted.in(question, facts), new Figures(question, facts)));
    }
}
