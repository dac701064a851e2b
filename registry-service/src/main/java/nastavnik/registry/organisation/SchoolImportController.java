package nastavnik.registry.organisation;

import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.registry.organisation.SchoolPlan.Outcome;
import nastavnik.registry.sheet.Sheets;
import nastavnik.registry.sheet.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Schools of a municipality with dated enrolments, from a file. */
@RestController
@RequestMapping("/organisations/imports")
class SchoolImportController {

    /**
     * What became of the file.
     *
     * @param added schools nobody knew
     * @param changed schools whose enrolment is new or other than known
     * @param ignored headings of columns nobody knows
     */
    record Answer(
            boolean check,
            long added,
            long changed,
            long unchanged,
            List<ImportSchools.School> schools,
            List<String> ignored,
            List<Sheets.Fault> errors) {}

    private final Sheets sheets;
    private final ImportSchools importSchools;
    private final Catalogue catalogue;
    private final Clock clock;

    SchoolImportController(
            Sheets sheets, ImportSchools importSchools, Catalogue catalogue, Clock clock) {
        this.sheets = sheets;
        this.importSchools = importSchools;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer take(
            @RequestParam MultipartFile file,
            @RequestParam String municipality,
            @RequestParam @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean check) {
        var known =
                catalogue.require(municipality, Role.REGIONAL_CENTER, Role.MUNICIPAL_COORDINATOR);
        if (known.facts().kind() != OrganisationKind.MUNICIPALITY) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        Table table = sheets.read(file, SchoolColumns.known(today));
        var result = importSchools.handle(municipality, SchoolRows.of(table, on, today), check);
        return new Answer(
                check,
                result.count(Outcome.ADDED),
                result.count(Outcome.CHANGED),
                result.count(Outcome.UNCHANGED),
                result.schools(),
                table.unknown(),
                sheets.said(result.remarks()));
    }

    /** An empty file with the right headings. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"schools.xlsx\"")
                .body(SchoolTemplate.make());
    }
}
