package nastavnik.portal.indicators;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Purpose;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a number comes from: above and below the line, by which rule, on which day, and who. */
@Controller
@RequestMapping("/indicators/{code:I\\d{2}}")
class LineageController {

    private final Services services;
    private final People people;
    private final Formats formats;

    LineageController(Services services, People people, Formats formats) {
        this.services = services;
        this.people = people;
        this.formats = formats;
    }

    /** An indicator with all that is told of it; kinds are counted apart. */
    record Item(
            String code,
            String name,
            String display,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Double target,
            @Nullable Double expected,
            @Nullable Map<String, Long> kinds) {}

    record Methodology(String name, int version, @Nullable String basis) {}

    record Found(@Nullable Methodology methodology, int parked, List<Item> items) {}

    record Persons(List<String> persons) {}

    @GetMapping
    String one(
            Here here,
            @PathVariable String code,
            @RequestParam @Nullable LocalDate day,
            Model page) {
        LocalDate on = day == null ? formats.today() : day;
        Found found =
                services.reporting()
                        .get(Found.class, "/indicators?" + IndicatorsController.scope(here), on);
        page.addAttribute("day", on);
        page.addAttribute("found", found);
        page.addAttribute(
                "item",
                found.items().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotHere::new));
        page.addAttribute("people", people(here, code, on));
        return "indicators/lineage";
    }

    /** Only for those who may see names; some indicators are not made of people. */
    private @Nullable List<People.Name> people(Here here, String code, LocalDate on) {
        if (here.level() != Level.ORGANISATION || !here.is(Role.CURATOR, Role.HEAD)) {
            return null;
        }
        try {
            Set<String> ids =
                    Set.copyOf(
                            services.reporting()
                                    .get(
                                            Persons.class,
                                            "/indicators/{code}/persons?organisation={id}&day={day}",
                                            code,
                                            here.organisation(),
                                            on)
                                    .persons());
            return people.names(ids, Purpose.INDICATORS).values().stream()
                    .sorted(Comparator.comparing(People.Name::name))
                    .toList();
        } catch (Refused refused) {
            return null;
        }
    }
}
