package nastavnik.portal.people;

import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One person: what is known, and what may happen to them here. Every look is on record. */
@Controller
@RequestMapping("/people/{id}")
class CardController {

    private final Cards cards;
    private final Services services;
    private final Results results;

    CardController(Cards cards, Services services, Results results) {
        this.cards = cards;
        this.services = services;
        this.results = results;
    }

    /** An organisation to be transferred to. */
    record Organisation(String id, String name) {}

    record Organisations(List<Organisation> items) {}

    @GetMapping
    String card(Here here, @PathVariable String id, Model page) {
        Card card = cards.one(here, id);
        page.addAttribute("card", card);
        page.addAttribute("stay", card.stayIn(here.organisation()).orElse(null));
        page.addAttribute("others", others(here));
        return "people/card";
    }

    private List<Organisation> others(Here here) {
        try {
            return services
                    .registry()
                    .get(
                            Organisations.class,
                            "/organisations?municipality={id}",
                            here.municipalityId())
                    .items()
                    .stream()
                    .filter(one -> !one.id().equals(here.organisation()))
                    .toList();
        } catch (Refused refused) {
            return List.of();
        }
    }

    @PostMapping("/revocation")
    String revoke(
            Here here,
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        var body = Map.of("organisation", here.organisation(), "on", on);
        return tell(
                next, "people.card.revoked.done", id, "/consents/" + purpose + "/revocation", body);
    }

    @PostMapping("/transfer")
    String transfer(
            Here here,
            @PathVariable String id,
            @RequestParam String to,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        var body = Map.of("from", here.organisation(), "to", to, "on", on);
        return tell(next, "people.card.transferred.done", id, "/transfer", body);
    }

    @PostMapping("/departure")
    String leave(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        var body = Map.of("organisation", here.organisation(), "on", on);
        return tell(next, "people.card.left.done", id, "/departure", body);
    }

    /** Whoever left cannot be seen any more, so the list comes next. */
    private String tell(
            RedirectAttributes next, String done, String id, String path, Map<String, ?> body) {
        try {
            services.registry().tell(HttpMethod.POST, "/people/{id}" + path, body, id);
            results.done(next, done);
            return "redirect:/people";
        } catch (Refused refused) {
            results.refused(next, refused);
            return "redirect:/people/" + id;
        }
    }
}
