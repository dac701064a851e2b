package nastavnik.portal.organisation;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Services;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything on the page of an organisation; what was typed and refused stays in its form. */
@Component
class OrganisationPage {

    private final Services services;
    private final ProgrammesOf programmes;

    OrganisationPage(Services services, ProgrammesOf programmes) {
        this.services = services;
        this.programmes = programmes;
    }

    String show(Here here, Model page) {
        page.addAttribute("organisation", of(here));
        page.addAttribute("programmes", programmes.of(here.organisation()));
        page.addAttribute("forms", ProgrammesOf.FORMS);
        page.addAttribute("mayCount", here.is(Role.MUNICIPAL_COORDINATOR, Role.HEAD, Role.CURATOR));
        page.addAttribute("mayDraft", here.is(Role.HEAD, Role.CURATOR));
        page.addAttribute("mayApprove", here.is(Role.HEAD));
        page.addAttribute("mayDescribe", here.is(Role.MUNICIPAL_COORDINATOR));
        if (!page.containsAttribute("counted")) {
            page.addAttribute("counted", EnrolmentController.Counted.EMPTY);
        }
        if (!page.containsAttribute("draft")) {
            page.addAttribute("draft", programmes.suggested());
        }
        return "organisation/organisation";
    }

    Organisation of(Here here) {
        return services.registry()
                .get(Organisation.class, "/organisations/{id}", here.organisation());
    }
}
