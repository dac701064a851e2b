package nastavnik.portal.pairs;

import nastavnik.portal.frame.Body;
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

/** A pair or a group by hand: most schools know many of theirs. Checked by the same rules. */
@Controller
@RequestMapping("/pairs/new")
class ByHandController {

    private final Pairs pairs;
    private final People people;
    private final FormsOfMentoring forms;
    private final Services services;
    private final Results results;
    private final Formats formats;

    ByHandController(
            Pairs pairs,
            People people,
            FormsOfMentoring forms,
            Services services,
            Results results,
            Formats formats) {
        this.pairs = pairs;
        this.people = people;
        this.forms = forms;
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    /** Blank, or with the people of the pair that goes on in a new cycle. */
    @GetMapping
    String blank(Here here, @RequestParam(defaultValue = "") String predecessor, Model page) {
        if (predecessor.isEmpty()) {
            return show(here, new Typed("", "", List.of(), ""), page);
        }
        PairView before = pairs.one(predecessor);
        List<String> mentees =
                before.members().stream()
                        .filter(one -> "NEW_CYCLE".equals(one.decision()))
                        .map(PairView.Member::participant)
                        .toList();
        String mentor = before.mentor() == null ? "" : before.mentor();
        return show(here, new Typed(before.form(), mentor, mentees, predecessor), page);
    }

    /** What was chosen. */
    record Typed(String form, String mentor, List<String> mentee, String predecessor) {}

    private String show(Here here, Typed typed, Model page) {
        page.addAttribute("forms", forms.all());
        page.addAttribute("form", typed.form());
        page.addAttribute("mentor", typed.mentor());
        page.addAttribute("chosen", typed.mentee());
        page.addAttribute("predecessor", typed.predecessor());
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
            @RequestParam(defaultValue = "") String predecessor,
            Model page,
            RedirectAttributes next) {
        Body body =
                Body.with("organisation", here.organisation())
                        .and("cycle", formats.cycle())
                        .and("form", form)
                        .and("mentor", mentor)
                        .and("members", mentee)
                        .and("predecessor", predecessor);
        try {
            Done made = services.pairing().post(Done.class, "/pairs", body.fields());
            results.done(next, "pairs.made.done");
            return Commands.page(made.id());
        } catch (Refused refused) {
            results.refused(page, refused);
            return show(here, new Typed(form, mentor, mentee, predecessor), page);
        }
    }
}
