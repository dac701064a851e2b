package nastavnik.portal.people;

import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends a line of the preliminary list; a participant has a card instead. */
@Controller
@RequestMapping("/people/{id}/line")
class LineController {

    private final Cards cards;
    private final Services services;
    private final Results results;

    LineController(Cards cards, Services services, Results results) {
        this.cards = cards;
        this.services = services;
        this.results = results;
    }

    @GetMapping
    String form(Here here, @PathVariable String id, Model page) {
        Card card = cards.one(here.only(Role.CURATOR), id);
        return card.preliminary()
                ? show(id, LineForm.of(card, here.organisation()), page)
                : "redirect:/people/" + id + "/edit";
    }

    @PostMapping
    String save(
            Here here,
            @PathVariable String id,
            LineForm typed,
            Model page,
            RedirectAttributes next) {
        here.only(Role.CURATOR);
        long seen = typed.revision() == null ? 0 : typed.revision();
        try {
            services.registry().replace("/people/{id}", typed.body().fields(), seen, id);
            results.done(next, "people.line.done");
            return "redirect:/people/" + id;
        } catch (Refused refused) {
            results.refused(page, refused);
            return show(id, typed, page);
        }
    }

    private static String show(String id, LineForm typed, Model page) {
        page.addAttribute("id", id);
        page.addAttribute("typed", typed);
        page.addAttribute("categories", NewcomerController.CATEGORIES);
        return "people/line";
    }
}
