package nastavnik.portal.pairs;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Person;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** A pair or a group by hand: most schools know many of theirs. Checked by the same rules. */
@Controller
@RequestMapping("/pairs/new")
class ByHandController {

    private final People people;
    private final FormsOfMentoring forms;
    private final Services services;
    private final Results results;
    private final Formats formats;

    ByHandController(
            People people,
            FormsOfMentoring forms,
            Services services,
            Results results,
            Formats formats) {
        this.people = people;
        this.forms = forms;
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    @GetMapping
    String blank(Here here, Model page) {
        return show(here, "", "", List.of(), page);
    }

    private String show(Here here, String form, String mentor, List<String> chosen, Model page) {
        page.addAttribute("forms", forms.all());
        page.addAttribute("form", form);
        page.addAttribute("mentor", mentor);
        page.addAttribute("chosen", chosen);
        page.addAttribute("mentors", side(here, "MENTOR"));
        page.addAttribute("mentees", side(here, "MENTEE"));
        return "pairs/new";
    }

    private List<Person> side(Here here, String side) {
        String cycle = formats.cycle();
        return people
                .all(here.organisation(), cycle, new People.Query(side, null, null, false, null))
                .stream()
                .filter(one -> one.part(side, cycle).isPresent())
                .toList();
    }

    /** The answer to a command. */
    record Done(String id) {}

    @PostMapping
    String make(
            Here here,
            @RequestParam String form,
            @RequestParam String mentor,
            @RequestParam(defaultValue = "") List<String> mentee,
            Model page,
            RedirectAttributes next) {
        try {
            Done made =
                    services.pairing()
                            .post(
                                    Done.class,
                                    "/pairs",
                                    Map.of(
                                            "organisation", here.organisation(),
                                            "cycle", formats.cycle(),
                                            "form", form,
                                            "mentor", mentor,
                                            "members", mentee));
            results.done(next, "pairs.made.done");
            return "redirect:/pairs/" + made.id();
        } catch (Refused refused) {
            results.refused(page, refused);
            return show(here, form, mentor, mentee, page);
        }
    }
}
