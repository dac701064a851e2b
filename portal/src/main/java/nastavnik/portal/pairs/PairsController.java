package nastavnik.portal.pairs;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All pairs and groups of a school, and what is done to many at once. */
@Controller
@RequestMapping("/pairs")
class PairsController {

    private final Pairs pairs;
    private final Services services;
    private final Results results;
    private final Texts texts;
    private final Formats formats;

    PairsController(Pairs pairs, Services services, Results results, Texts texts, Formats formats) {
        this.pairs = pairs;
        this.services = services;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping
    String all(Here here, @RequestParam(defaultValue = "") String status, Model page) {
        String cycle = formats.cycle();
        List<PairView> found = pairs.all(here.organisation(), cycle, status);
        page.addAttribute("cycle", cycle);
        page.addAttribute("status", status);
        page.addAttribute("pairs", found);
        page.addAttribute("names", pairs.names(found));
        return "pairs/pairs";
    }

    /** A yes on paper: of one person, or of everybody of the pair who has not said it yet. */
    record Paper(String pair, @Nullable String participant) {}

    @PostMapping("/agreements")
    String agree(
            Here here,
            @RequestParam(defaultValue = "") List<String> pair,
            @RequestParam(defaultValue = "") String participant,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes next) {
        String who = participant.isBlank() ? null : participant;
        var items = pair.stream().map(id -> new Paper(id, who)).toList();
        var body = Map.of("items", items, "on", on);
        many(here, pair, "/pairs/agreements", body, "pairs.agreed.done", next);
        return page(back);
    }

    /** How everybody of a pair came out of it. */
    record Completion(String pair, String result, String decision) {}

    @PostMapping("/completions")
    String complete(
            Here here,
            @RequestParam(defaultValue = "") List<String> pair,
            @RequestParam LocalDate on,
            @RequestParam String result,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes next) {
        var items = pair.stream().map(id -> new Completion(id, result, decision)).toList();
        var body = Map.of("items", items, "on", on);
        many(here, pair, "/pairs/completions", body, "pairs.completed.done", next);
        return page(back);
    }

    /** The page of the pair it was told on, or the list. */
    private static String page(String pair) {
        return pair.isBlank() ? "redirect:/pairs" : Commands.page(pair);
    }

    private void many(
            Here here,
            List<String> chosen,
            String path,
            Map<String, ?> body,
            String done,
            RedirectAttributes next) {
        if (chosen.isEmpty()) {
            next.addFlashAttribute("said", texts.said("no-pair-chosen"));
            return;
        }
        try {
            Results.Items items = services.pairing().post(Results.Items.class, path, body);
            results.done(next, done, items, titles(here));
        } catch (Refused refused) {
            results.refused(next, refused);
        }
    }

    private Map<String, String> titles(Here here) {
        List<PairView> all = pairs.all(here.organisation(), formats.cycle(), "");
        return pairs.titles(all, pairs.names(all));
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab pairsTab() {
            return new Tab(
                    "/pairs",
                    "pairs.tab",
                    30,
                    here ->
                            here.level() == Level.ORGANISATION
                                    && here.is(Role.CURATOR, Role.HEAD, Role.PSYCHOLOGIST));
        }
    }
}
