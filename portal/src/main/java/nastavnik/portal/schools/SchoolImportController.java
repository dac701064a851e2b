package nastavnik.portal.schools;

import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.time.LocalDate;
import java.util.List;

/** A file of schools: checked first, then taken; the form keeps the file between both. */
@Controller
class SchoolImportController {

    /** What became of the file, in the registry's words. */
    record Answer(
            boolean check,
            int added,
            int changed,
            int unchanged,
            List<School> schools,
            List<String> ignored,
            List<Fault> errors) {}

    record School(int row, String id, String shortName, String outcome) {}

    record Fault(int row, int column, String letter, String detail) {}

    private final Services services;
    private final Results results;

    SchoolImportController(Services services, Results results) {
        this.services = services;
        this.results = results;
    }

    @GetMapping("/schools/import")
    String form(Here here) {
        coordinator(here);
        return "schools/import";
    }

    @PostMapping("/schools/import")
    String take(
            Here here,
            @RequestParam MultipartFile file,
            @RequestParam @Nullable LocalDate on,
            @RequestParam(defaultValue = "true") boolean check,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model page) {
        coordinator(here);
        page.addAttribute("on", on);
        try {
            page.addAttribute("answer", send(here, file, on, check));
        } catch (Refused refused) {
            results.refused(page, refused);
        }
        return part ? "schools/import :: result" : "schools/import";
    }

    @GetMapping("/schools/template.xlsx")
    ResponseEntity<byte[]> template(Here here) {
        coordinator(here);
        return services.registry().file("/organisations/imports/template.xlsx");
    }

    private Answer send(Here here, MultipartFile file, @Nullable LocalDate on, boolean check) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file.getResource());
        parts.add("municipality", here.municipalityId());
        parts.add("check", Boolean.toString(check));
        if (on != null) {
            parts.add("on", on.toString());
        }
        return services.registry().upload(Answer.class, "/organisations/imports", parts);
    }

    private static void coordinator(Here here) {
        if (here.level() != Level.MUNICIPALITY || !here.is(Role.MUNICIPAL_COORDINATOR)) {
            throw new NotHere();
        }
    }
}
