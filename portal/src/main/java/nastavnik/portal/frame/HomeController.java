package nastavnik.portal.frame;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.services.PortalSettings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first screen of a role is its first tab; {@code /?place=} changes the place. */
@Controller
class HomeController {

    private final EveryPage everyPage;
    private final PortalSettings settings;

    HomeController(EveryPage everyPage, PortalSettings settings) {
        this.everyPage = everyPage;
        this.settings = settings;
    }

    @GetMapping("/")
    String first(Here here) {
        return everyPage.shown(here).stream()
                .findFirst()
                .map(tab -> "redirect:" + tab.path())
                .orElseThrow(NotHere::new);
    }

    /** Where the services describe themselves, for those who connect other systems. */
    @GetMapping("/services")
    String services(Here here, Model model) {
        model.addAttribute("settings", settings);
        return "frame/services";
    }
}
