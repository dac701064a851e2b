package nastavnik.portal.people;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;

/** The bases a person stands in: entered, with more or fewer places, left. */
@Controller
@RequestMapping("/people/{id}/participations")
class PartsController {

    private final Services services;
    private final Results results;
    private final Formats formats;

    PartsController(Services services, Results results, Formats formats) {
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    @PostMapping
    String enter(
            Here here,
            @PathVariable String id,
            @RequestParam String side,
            @RequestParam LocalDate since,
            @RequestParam(defaultValue = "") List<String> forms,
            @RequestParam @Nullable Integer places,
            RedirectAttributes next) {
        Body body =
                Body.with("organisation", here.organisation())
                        .and("cycle", formats.cycle())
                        .and("side", side)
                        .and("since", since)
                        .and("forms", forms)
                        .and("places", side.equals("MENTOR") ? places : null);
        return tell(HttpMethod.POST, "", body, "people.card.entered.done", id, next);
    }

    @PostMapping("/{part}/places")
    String place(
            Here here,
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam int places,
            @RequestParam @Nullable Integer groupSize,
            RedirectAttributes next) {
        Body body =
                Body.with("on", formats.today()).and("places", places).and("groupSize", groupSize);
        String path = "/" + part + "/places";
        return tell(HttpMethod.PUT, path, body, "people.card.places.done", id, next);
    }

    @PostMapping("/{part}/end")
    String withdraw(
            Here here,
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        String path = "/" + part + "/end";
        Body body = Body.with("on", on);
        return tell(HttpMethod.POST, path, body, "people.card.withdrawn.done", id, next);
    }

    private String tell(
            HttpMethod method,
            String path,
            Body body,
            String done,
            String id,
            RedirectAttributes next) {
        try {
            services.registry()
                    .tell(method, "/people/{id}/participations" + path, body.fields(), id);
            results.done(next, done);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/people/" + id;
    }
}
