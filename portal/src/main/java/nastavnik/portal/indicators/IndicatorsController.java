package nastavnik.portal.indicators;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;

/** The indicators of a place on any day, each with numerator and denominator. */
@Controller
@RequestMapping("/indicators")
class IndicatorsController {

    private final Services services;
    private final Formats formats;

    IndicatorsController(Services services, Formats formats) {
        this.services = services;
        this.formats = formats;
    }

    /** One indicator as the reporting service prints it. */
    record Indicator(
            String code,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable String display,
            @Nullable Object target) {}

    /** The rules the numbers follow; the words are reporting's. */
    record Methodology(String name, int version) {}

    record Indicators(
            @Nullable LocalDate day,
            @Nullable Methodology methodology,
            int parked,
            List<Indicator> items) {}

    @GetMapping
    String all(Here here, @RequestParam @Nullable LocalDate day, Model page) {
        LocalDate on = day == null ? formats.today() : day;
        page.addAttribute("day", on);
        page.addAttribute(
                "found",
                services.reporting().get(Indicators.class, "/indicators?" + scope(here), on));
        return "indicators/indicators";
    }

    @GetMapping("/indicators.xlsx")
    ResponseEntity<byte[]> file(Here here, @RequestParam @Nullable LocalDate day) {
        LocalDate on = day == null ? formats.today() : day;
        return services.reporting().file("/indicators.xlsx?" + scope(here), on);
    }

    /** Whose numbers they are, as a query that waits for its day. */
    static String scope(Here here) {
        return switch (here.level()) {
            case REGION -> "region=true&day={day}";
            case MUNICIPALITY -> "municipality=" + here.municipalityId() + "&day={day}";
            case ORGANISATION -> "organisation=" + here.organisation() + "&day={day}";
        };
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab indicatorsTab() {
            return new Tab(
                    "/indicators",
                    "indicators.tab",
                    60,
                    here -> !here.is(Role.CLASS_TEACHER, Role.PSYCHOLOGIST));
        }
    }
}
