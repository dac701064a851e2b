package nastavnik.portal.appointments;

import nastavnik.portal.frame.Results;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** Whoever logged in for the first time types the code they were given. */
@Controller
class InvitationController {

    private final Services services;
    private final Results results;

    InvitationController(Services services, Results results) {
        this.services = services;
        this.results = results;
    }

    @GetMapping("/invitation")
    String form() {
        return "appointments/invitation";
    }

    /** The right is known everywhere a moment later; the page says so instead of failing. */
    @PostMapping("/invitation")
    String accept(@RequestParam String code, Model page) {
        try {
            services.registry()
                    .tell(HttpMethod.POST, "/invitations/acceptance", Map.of("code", code.strip()));
            page.addAttribute("accepted", true);
        } catch (Refused refused) {
            results.refused(page, refused);
        }
        return "appointments/invitation";
    }
}
