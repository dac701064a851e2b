package nastavnik.portal.people;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** One person by hand: first on the preliminary list, in the base with the consent. */
@Controller
class NewcomerController {

    static final List<String> CATEGORIES =
            List.of(
                    "PUPIL",
                    "VOCATIONAL_STUDENT",
                    "UNIVERSITY_STUDENT",
                    "TEACHER",
                    "EMPLOYER_SPECIALIST",
                    "GRADUATE",
                    "OTHER");

    private final Services services;
    private final Results results;
    private final Formats formats;

    NewcomerController(Services services, Results results, Formats formats) {
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    /** What is typed; before the consent no more than this may be kept. */
    record Newcomer(
            @Nullable String side,
            @Nullable String surname,
            @Nullable String givenName,
            @Nullable String patronymic,
            @Nullable Integer born,
            @Nullable String category,
            @Nullable String form,
            @Nullable String position,
            @Nullable String contact) {

        Body body(String cycle) {
            boolean mail = contact != null && contact.contains("@");
            Body representative = Body.with(mail ? "email" : "phone", contact);
            return Body.with("surname", surname)
                    .and("givenName", givenName)
                    .and("patronymic", patronymic)
                    .and("born", born)
                    .and("category", category)
                    .and("class", form)
                    .and("position", position)
                    .and("side", side)
                    .and("cycle", cycle)
                    .and(
                            "representative",
                            representative.fields().isEmpty() ? null : representative.fields());
        }

        /** Never prints who it is. */
        @Override
        public String toString() {
            return "Newcomer[" + side + "]";
        }
    }

    @GetMapping("/people/new")
    String form(Here here, @RequestParam(defaultValue = "MENTEE") String side, Model page) {
        here.only(Role.CURATOR);
        Newcomer blank = new Newcomer(side, null, null, null, null, "PUPIL", null, null, null);
        return show(blank, page);
    }

    @PostMapping("/people/new")
    String add(Here here, Newcomer typed, Model page, RedirectAttributes next) {
        here.only(Role.CURATOR);
        try {
            services.registry()
                    .tell(
                            HttpMethod.POST,
                            "/organisations/{id}/people",
                            typed.body(formats.cycle()).fields(),
                            here.organisation());
            results.done(next, "people.new.done");
            return "redirect:/people/consents";
        } catch (Refused refused) {
            results.refused(page, refused);
            return show(typed, page);
        }
    }

    /** Only from the preliminary list: whoever consented withdraws instead. */
    @PostMapping("/people/{id}/removal")
    String remove(Here here, @PathVariable String id, RedirectAttributes next) {
        here.only(Role.CURATOR);
        try {
            services.registry().tell(HttpMethod.DELETE, "/people/{id}", null, id);
            results.done(next, "people.removed.done");
            return "redirect:/people";
        } catch (Refused refused) {
            results.refused(next, refused);
            return "redirect:/people/" + id;
        }
    }

    private static String show(Newcomer typed, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("categories", CATEGORIES);
        return "people/new";
    }
}
