package nastavnik.portal.appointments;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** Rights of one's own place or of one right below: given, handed over as a code, taken back. */
@Controller
class AppointmentController {

    private static final List<Role> MAY_SEE =
            List.of(
                    Role.REGIONAL_CENTER,
                    Role.REGIONAL_AUTHORITY,
                    Role.MUNICIPAL_HEAD,
                    Role.MUNICIPAL_COORDINATOR,
                    Role.HEAD,
                    Role.CURATOR);

    record Made(String id, @Nullable String invitation) {}

    private final Appointments appointments;
    private final Services services;
    private final Results results;
    private final Formats formats;

    AppointmentController(
            Appointments appointments, Services services, Results results, Formats formats) {
        this.appointments = appointments;
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    @GetMapping("/appointments")
    String list(Here here, @RequestParam @Nullable String scope, Model page) {
        show(here, wanted(here, scope), page);
        return "appointments/appointments";
    }

    @PostMapping("/appointments")
    String appoint(Here here, Form form, Model page, RedirectAttributes next) {
        String scope = wanted(here, form.scope());
        try {
            Made made = services.registry().post(Made.class, "/appointments", form.body(scope));
            if (made.invitation() != null) {
                page.addAttribute("invitation", made.invitation());
                page.addAttribute("invitedTo", form.role());
                show(here, scope, page);
                return "appointments/appointments";
            }
            results.done(next, "appointments.done");
            return back(scope, next);
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("form", form);
            show(here, scope, page);
            return "appointments/appointments";
        }
    }

    @PostMapping("/appointments/{id}/end")
    String end(
            Here here,
            @PathVariable String id,
            @RequestParam @Nullable String scope,
            RedirectAttributes next) {
        try {
            services.registry()
                    .tell(
                            HttpMethod.POST,
                            "/appointments/{id}/end",
                            Map.of("on", formats.today()),
                            id);
            results.done(next, "appointments.ended");
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return back(wanted(here, scope), next);
    }

    /** A school's page is about the school; wider places choose, and begin with themselves. */
    private static @Nullable String wanted(Here here, @Nullable String scope) {
        if (!MAY_SEE.contains(here.role())) {
            throw new NotHere();
        }
        if (here.level() == Level.ORGANISATION) {
            return here.organisation();
        }
        return scope == null || scope.isBlank() || scope.equals(here.id()) ? null : scope;
    }

    private void show(Here here, @Nullable String scope, Model page) {
        String asked = scope == null ? here.id() : scope;
        page.addAttribute("rows", appointments.of(asked));
        page.addAttribute("scopes", appointments.scopes(here));
        page.addAttribute("scope", scope);
        page.addAttribute("roles", Appointments.roles(here, scope));
        if (!page.containsAttribute("form")) {
            page.addAttribute("form", Form.EMPTY);
        }
    }

    private static String back(@Nullable String scope, RedirectAttributes next) {
        if (scope != null) {
            next.addAttribute("scope", scope);
        }
        return "redirect:/appointments";
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        Tab appointmentsTab() {
            return new Tab(
                    "/appointments",
                    "appointments.tab",
                    80,
                    here -> MAY_SEE.contains(here.role()) && !here.is(Role.CURATOR));
        }
    }
}
