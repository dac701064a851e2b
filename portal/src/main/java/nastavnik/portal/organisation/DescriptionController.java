package nastavnik.portal.organisation;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A new name or new flags of an organisation, and its last day; the coordinator's business. */
@Controller
@RequestMapping("/organisation")
class DescriptionController {

    private static final List<String> FLAGS =
            List.of("LOW_RESULTS", "ADVERSE_CONDITIONS", "BIASED_RESULTS");

    /** What is typed; {@code on} is the day from which it holds. */
    record Described(
            @Nullable Long revision,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable List<String> flags,
            @Nullable LocalDate on) {

        Body body() {
            return Body.with("name", name)
                    .and("shortName", shortName)
                    .and("flags", Objects.requireNonNullElse(flags, List.of()))
                    .and("on", on);
        }
    }

    private final OrganisationPage organisation;
    private final Services services;
    private final Results results;

    DescriptionController(OrganisationPage organisation, Services services, Results results) {
        this.organisation = organisation;
        this.services = services;
        this.results = results;
    }

    @GetMapping("/description")
    String form(Here here, Model page) {
        coordinator(here);
        Organisation now = organisation.of(here);
        var typed = new Described(now.revision(), now.name(), now.shortName(), now.flags(), null);
        return show(now, typed, page);
    }

    @PostMapping("/description")
    String describe(Here here, Described typed, Model page, RedirectAttributes next) {
        coordinator(here);
        long seen = typed.revision() == null ? 0 : typed.revision();
        try {
            services.registry()
                    .replace(
                            "/organisations/{id}",
                            typed.body().fields(),
                            seen,
                            here.organisation());
            results.done(next, "organisation.described");
            return "redirect:/organisation";
        } catch (Refused refused) {
            results.refused(page, refused);
            return show(organisation.of(here), typed, page);
        }
    }

    @PostMapping("/closing")
    String close(Here here, @RequestParam LocalDate on, RedirectAttributes next) {
        coordinator(here);
        try {
            services.registry()
                    .tell(
                            HttpMethod.POST,
                            "/organisations/{id}/closing",
                            Body.with("on", on).fields(),
                            here.organisation());
            results.done(next, "organisation.closed.done");
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/organisation";
    }

    private static String show(Organisation now, Described typed, Model page) {
        page.addAttribute("organisation", now);
        page.addAttribute("typed", typed);
        page.addAttribute("flags", FLAGS);
        return "organisation/description";
    }

    private static void coordinator(Here here) {
        if (!here.is(Role.MUNICIPAL_COORDINATOR)) {
            throw new NotHere();
        }
    }
}
