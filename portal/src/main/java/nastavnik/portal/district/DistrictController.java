package nastavnik.portal.district;

import nastavnik.portal.frame.FirstSteps;
import nastavnik.portal.frame.FirstSteps.Step;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The coordinator's first screen; the region opens the same page of any municipality. */
@Controller
class DistrictController {

    private final District district;
    private final Services services;
    private final Formats formats;

    DistrictController(District district, Services services, Formats formats) {
        this.district = district;
        this.services = services;
        this.formats = formats;
    }

    record Municipality(String shortName) {}

    @GetMapping("/district")
    String district(Here here, Model page) {
        if (here.level() != Level.MUNICIPALITY) {
            throw new NotHere();
        }
        District.Now now = show(here.municipalityId(), page);
        page.addAttribute("name", here.municipalityName());
        page.addAttribute("first", first(here, now));
        return "district/district";
    }

    @GetMapping("/region/{municipality}")
    String ofTheRegion(Here here, @PathVariable String municipality, Model page) {
        if (here.level() != Level.REGION) {
            throw new NotHere();
        }
        show(municipality, page);
        page.addAttribute(
                "name",
                services.registry()
                        .get(Municipality.class, "/organisations/{id}", municipality)
                        .shortName());
        page.addAttribute("first", FirstSteps.NONE);
        return "district/district";
    }

    private District.Now show(String municipality, Model page) {
        District.Now now = district.now(municipality);
        page.addAttribute("municipality", municipality);
        page.addAttribute("schools", now.schools());
        page.addAttribute("plan", now.plan());
        page.addAttribute("mentees", District.total(now, true));
        page.addAttribute("mentors", District.total(now, false));
        page.addAttribute("withoutCurator", now.without("CURATOR"));
        page.addAttribute("uncounted", now.uncounted());
        page.addAttribute("year", formats.today().getYear());
        return now;
    }

    private static FirstSteps first(Here here, District.Now now) {
        boolean schools = !now.schools().isEmpty();
        District.Plan plan = now.plan();
        boolean approved = plan != null && plan.approved() != null;
        if (here.is(Role.MUNICIPAL_HEAD)) {
            return FirstSteps.of("district", Step.of("approve", "/plan", approved || plan == null));
        }
        if (!here.is(Role.MUNICIPAL_COORDINATOR)) {
            return FirstSteps.NONE;
        }
        boolean counted = schools && now.uncounted() == 0;
        boolean appointed = schools && now.without("CURATOR") == 0;
        return FirstSteps.of(
                "district",
                Step.of("schools", "/schools/import", counted),
                Step.of("curators", "/appointments", appointed),
                Step.of("plan", "/plan/targets", approved || (schools && plan == null)));
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        Tab districtTab() {
            return new Tab(
                    "/district", "district.tab", 10, here -> here.level() == Level.MUNICIPALITY);
        }
    }
}
