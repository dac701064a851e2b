package nastavnik.portal.organisation;

import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The organisation's own page: what the region knows of it, its programmes and enrolments. */
@Controller
class OrganisationController {

    private final OrganisationPage organisation;

    OrganisationController(OrganisationPage organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/organisation")
    String page(Here here, Model page) {
        return organisation.show(here, page);
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        Tab organisationTab() {
            return new Tab(
                    "/organisation",
                    "organisation.tab",
                    70,
                    here -> here.level() == Level.ORGANISATION);
        }
    }
}
