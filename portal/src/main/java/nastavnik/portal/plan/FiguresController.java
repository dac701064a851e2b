package nastavnik.portal.plan;

import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.util.List;

/** Indicators of all schools of a municipality, or of all municipalities, with the total. */
@Controller
class FiguresController {

    /** A table of indicators, in reporting's words. */
    record Figures(
            List<Row> rows,
            Row total,
            LocalDate day,
            @Nullable Methodology methodology,
            int parked) {}

    record Row(@Nullable String id, String name, List<Item> items) {}

    record Methodology(String name, int version, @Nullable String basis) {}

    record Item(
            String code,
            String name,
            String display,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            @Nullable Double target,
            @Nullable Double expected,
            @Nullable List<String> flags) {

        /** Red only where a target is missed. */
        public boolean behind() {
            return value != null && target != null && value < target;
        }

        /** An error in the registries: more than all. */
        public boolean impossible() {
            return flags != null && flags.contains("OVER_100");
        }
    }

    private final Services services;
    private final Results results;

    FiguresController(Services services, Results results) {
        this.services = services;
        this.results = results;
    }

    @GetMapping("/figures")
    String figures(
            Here here,
            @RequestParam @Nullable String municipality,
            @RequestParam @Nullable LocalDate day,
            Model page) {
        page.addAttribute("day", day);
        page.addAttribute("municipality", municipality);
        try {
            page.addAttribute(
                    "figures",
                    services.reporting().get(Figures.class, path(here, municipality, day, "")));
        } catch (Refused refused) {
            results.refused(page, refused);
        }
        return "plan/figures";
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> file(
            Here here,
            @RequestParam @Nullable String municipality,
            @RequestParam @Nullable LocalDate day) {
        return services.reporting().file(path(here, municipality, day, ".xlsx"));
    }

    private static String path(
            Here here, @Nullable String municipality, @Nullable LocalDate day, String kind) {
        if (here.level() == Level.ORGANISATION) {
            throw new NotHere();
        }
        boolean region = here.level() == Level.REGION;
        String of = region ? municipality : here.municipalityId();
        boolean whole = of == null || of.isBlank();
        String table = whole ? "/indicators/by-municipality" : "/indicators/by-organisation";
        var address = UriComponentsBuilder.fromPath(table + kind);
        if (!whole) {
            address.queryParam("municipality", of);
        }
        if (day != null) {
            address.queryParam("day", day);
        }
        return address.encode().toUriString();
    }
}
