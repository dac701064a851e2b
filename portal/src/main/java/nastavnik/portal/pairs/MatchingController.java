package nastavnik.portal.pairs;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** The workbench: the engine proposes with reasons, the curator decides. */
@Controller
@RequestMapping("/pairs/matching")
class MatchingController {

    private final Runs runs;
    private final Services services;
    private final Results results;
    private final Texts texts;
    private final Formats formats;

    MatchingController(
            Runs runs, Services services, Results results, Texts texts, Formats formats) {
        this.runs = runs;
        this.services = services;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping
    String all(Here here, Model page) {
        page.addAttribute("runs", runs.of(here.organisation(), formats.cycle()));
        return "pairs/matching";
    }

    record Started(String id) {}

    @PostMapping
    String start(Here here, RedirectAttributes next) {
        try {
            var body = Map.of("organisation", here.organisation(), "cycle", formats.cycle());
            Started run = services.pairing().post(Started.class, "/matching-runs", body);
            return "redirect:/pairs/matching/" + run.id();
        } catch (Refused refused) {
            results.refused(next, refused);
            return "redirect:/pairs/matching";
        }
    }

    @GetMapping("/{run}")
    String bench(
            Here here,
            @PathVariable String run,
            @RequestParam(defaultValue = "") String after,
            Model page) {
        runs.show(run, after, page);
        return "pairs/bench";
    }

    @PostMapping("/{run}/acceptances")
    String accept(
            Here here,
            @PathVariable String run,
            @RequestParam(defaultValue = "") List<String> proposal,
            RedirectAttributes next) {
        if (proposal.isEmpty()) {
            next.addFlashAttribute("said", texts.said("no-pair-chosen"));
            return back(run);
        }
        try {
            Results.Items items =
                    services.pairing()
                            .post(
                                    Results.Items.class,
                                    "/matching-runs/{run}/acceptances",
                                    Map.of("proposals", proposal),
                                    run);
            results.done(next, "pairs.accepted.done", items, runs.titles(run));
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return back(run);
    }

    @PostMapping("/{run}/{proposal}/rejection")
    String reject(
            Here here,
            @PathVariable String run,
            @PathVariable String proposal,
            @RequestParam String reason,
            RedirectAttributes next) {
        return tell(HttpMethod.POST, run, proposal, "/rejection", Map.of("reason", reason), next);
    }

    /** Nobody stays apart because of a slip of the hand. */
    @PostMapping("/{run}/{proposal}/restoration")
    String restore(
            Here here,
            @PathVariable String run,
            @PathVariable String proposal,
            RedirectAttributes next) {
        return tell(HttpMethod.DELETE, run, proposal, "/rejection", null, next);
    }

    @PostMapping("/{run}/{proposal}/change")
    String change(
            Here here,
            @PathVariable String run,
            @PathVariable String proposal,
            @RequestParam String mentor,
            RedirectAttributes next) {
        return tell(HttpMethod.POST, run, proposal, "/change", Map.of("mentor", mentor), next);
    }

    private String tell(
            HttpMethod how,
            String run,
            String proposal,
            String path,
            @Nullable Map<String, ?> body,
            RedirectAttributes next) {
        try {
            services.pairing()
                    .tell(
                            how,
                            "/matching-runs/{run}/proposals/{proposal}" + path,
                            body,
                            run,
                            proposal);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return back(run);
    }

    private static String back(String run) {
        return "redirect:/pairs/matching/" + run;
    }
}
