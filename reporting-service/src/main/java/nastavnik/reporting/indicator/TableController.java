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

/** Indicators of all organisations of a municipality, or of all municipalities, with the total. */
@RestController
class TableController {

    private final FactsDesk desk;
    private final Asking asking;
    private final Wording wording;
    private final IndicatorSheet sheet;

    TableController(FactsDesk desk, Asking asking, Wording wording, IndicatorSheet sheet) {
        this.desk = desk;
        this.asking = asking;
        this.wording = wording;
        this.sheet = sheet;
    }

    @GetMapping(path = "/indicators/by-organisation", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Tables.Many> byOrganisation(
            @RequestParam String municipality,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        Tables.Many table = organisations(municipality, day, methodology, atLeast);
        return table.basis().answer().body(table);
    }

    @GetMapping(
            path = {"/indicators/by-organisation", "/indicators/by-organisation.xlsx"},
            produces = Book.XLSX)
    ResponseEntity<byte[]> byOrganisationAsSheet(
            @RequestParam String municipality,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        return sheet.answer(organisations(municipality, day, methodology, atLeast));
    }

    @GetMapping(path = "/indicators/by-municipality", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Tables.Many> byMunicipality(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        Tables.Many table = municipalities(day, methodology, atLeast);
        return table.basis().answer().body(table);
    }

    @GetMapping(
            path = {"/indicators/by-municipality", "/indicators/by-municipality.xlsx"},
            produces = Book.XLSX)
    ResponseEntity<byte[]> byMunicipalityAsSheet(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String methodology,
            @RequestParam(name = "at-least", required = false) @Nullable String atLeast) {
        return sheet.answer(municipalities(day, methodology, atLeast));
    }

    private Tables.Many organisations(
            String municipality,
            @Nullable LocalDate day,
            @Nullable String methodology,
            @Nullable String atLeast) {
        asking.wanted(null, municipality);
        Question question = asking.question(day, methodology);
        return said(
                question,
                desk.ask(
                        AtLeast.parse(atLeast),
                        facts -> Tables.byOrganisation(municipality, question, facts)));
    }

    private Tables.Many municipalities(
            @Nullable LocalDate day, @Nullable String methodology, @Nullable String atLeast) {
        asking.region();
        Question question = asking.question(day, methodology);
        return said(
                question,
                desk.ask(AtLeast.parse(atLeast), facts -> Tables.byMunicipality(question, facts)));
    }

    private Tables.Many said(Question question, Told<Tables.Table> told) {
        Basis basis = Basis.of(question.day(), question.methodology(), told);
        return Tables.said(told.answer(), basis, wording);
    }
}
