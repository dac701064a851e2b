package nastavnik.region.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of everybody one can be; one click chooses. */
@Controller
class LoginPage {

    private final IdentitySettings settings;

    LoginPage(IdentitySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("groups", settings.groups());
        model.addAttribute("password", settings.password());
        return "login";
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + settings.portal();
    }
}
