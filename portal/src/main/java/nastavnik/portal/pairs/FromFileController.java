package nastavnik.portal.pairs;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes over the pairs an imported base already implied; the same file again changes nothing. */
@Controller
class FromFileController {

    private final Services services;
    private final Results results;
    private final Formats formats;

    FromFileController(Services services, Results results, Formats formats) {
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    record Implied(
            String mentee,
            String mentor,
            String form,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String result,
            @Nullable LocalDate completed) {

        Known known() {
            return new Known(mentee, mentor, form, since, until, completed != null, result);
        }
    }

    record ImpliedPage(List<Implied> items, @Nullable String next) {}

    record Known(
            String mentee,
            String mentor,
            String form,
            LocalDate since,
            @Nullable LocalDate until,
            boolean completed,
            @Nullable String result) {}

    @PostMapping("/pairs/from-file/{id}")
    String take(Here here, @PathVariable String id, RedirectAttributes next) {
        try {
            List<Known> known = implied(id).stream().map(Implied::known).toList();
            var body =
                    Map.of(
                            "organisation",
                            here.organisation(),
                            "cycle",
                            formats.cycle(),
                            "items",
                            known);
            Results.Items items =
                    services.pairing().post(Results.Items.class, "/pairs/imports", body);
            results.done(next, "pairs.from-file.done", items, Map.of());
            return "redirect:/pairs";
        } catch (Refused refused) {
            results.refused(next, refused);
            return "redirect:/people/import/" + id;
        }
    }

    private List<Implied> implied(String id) {
        List<Implied> all = new ArrayList<>();
        String path = "/people-imports/{id}/pairs";
        ImpliedPage page = services.registry().get(ImpliedPage.class, path, id);
        all.addAll(page.items());
        while (page.next() != null) {
            page =
                    services.registry()
                            .get(ImpliedPage.class, path + "?after={after}", id, page.next());
            all.addAll(page.items());
        }
        return all;
    }
}
