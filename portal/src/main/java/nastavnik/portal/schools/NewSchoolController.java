package nastavnik.portal.schools;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;

/** One organisation by hand: a school that was opened, a partner. */
@Controller
@RequestMapping("/schools/new")
class NewSchoolController {

    private static final List<String> KINDS =
            List.of("SCHOOL", "ADDITIONAL_EDUCATION", "VOCATIONAL", "KINDERGARTEN", "PARTNER");

    /** What is typed; without a code the registry makes one of the short name. */
    record Founded(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String id,
            @Nullable LocalDate opened) {

        Body body(String municipality) {
            return Body.with("kind", kind)
                    .and("municipality", municipality)
                    .and("name", name)
                    .and("shortName", shortName)
                    .and("id", id)
                    .and("opened", opened);
        }
    }

    private final Services services;
    private final Results results;
    private final Formats formats;

    NewSchoolController(Services services, Results results, Formats formats) {
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    @GetMapping
    String form(Here here, Model page) {
        coordinator(here);
        return show(new Founded("SCHOOL", null, null, null, formats.today()), page);
    }

    @PostMapping
    String found(Here here, Founded typed, Model page, RedirectAttributes next) {
        coordinator(here);
        try {
            services.registry()
                    .tell(
                            HttpMethod.POST,
                            "/organisations",
                            typed.body(here.municipalityId()).fields());
            results.done(next, "schools.new.done");
            return "redirect:/district";
        } catch (Refused refused) {
            results.refused(page, refused);
            return show(typed, page);
        }
    }

    private static String show(Founded typed, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("kinds", KINDS);
        return "schools/new";
    }

    private static void coordinator(Here here) {
        if (here.level() != Level.MUNICIPALITY || !here.is(Role.MUNICIPAL_COORDINATOR)) {
            throw new NotHere();
        }
    }
}
