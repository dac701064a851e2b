package nastavnik.portal.people;

import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
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

    private final Services services;
    private final Results results;
    private final Texts texts;

    CardController(Services services, Results results, Texts texts) {
        this.services = services;
        this.results = results;
        this.texts = texts;
    }

    /** An organisation to be transferred to. */
    record Organisation(String id, String name) {}

    record Organisations(List<Organisation> items) {}

    @GetMapping
    String card(Here here, @PathVariable String id, Model page) {
        page.addAttribute(
                "card",
                services.registry()
                        .get(
                                Card.class,
                                "/people/{id}?purpose={purpose}",
                                id,
                                texts.of("people.purpose.card")));
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

    @PostMapping("/participations/{part}/end")
    String withdraw(
            Here here,
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        String path = "/participations/" + part + "/end";
        return tell(next, "people.card.withdrawn.done", id, path, Map.of("on", on));
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
