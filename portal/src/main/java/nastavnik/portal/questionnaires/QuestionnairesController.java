package nastavnik.portal.questionnaires;

import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.people.Names;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Purpose;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who was asked and who answered; cards to cut apart. What was answered nobody sees here. */
@Controller
@RequestMapping("/questionnaires")
class QuestionnairesController {

    private static final int AT_ONCE = 500;

    private final Services services;
    private final People people;
    private final Printing printing;
    private final Results results;
    private final Texts texts;

    QuestionnairesController(
            Services services, People people, Printing printing, Results results, Texts texts) {
        this.services = services;
        this.people = people;
        this.printing = printing;
        this.results = results;
        this.texts = texts;
    }

    @GetMapping
    String all(Here here, @RequestParam(defaultValue = "AFTER") String stage, Model page) {
        List<Asked> asked = asked(here, stage);
        page.addAttribute("stage", stage);
        page.addAttribute("asked", asked);
        page.addAttribute("answered", asked.stream().filter(a -> a.answered() != null).count());
        page.addAttribute("names", Names.inTables(names(asked)));
        return "questionnaires/questionnaires";
    }

    private List<Asked> asked(Here here, String stage) {
        List<Asked> all = new ArrayList<>();
        @Nullable String after = "";
        while (after != null) {
            String from = after.isEmpty() ? "" : "&after=" + after;
            Asked.Found found =
                    services.monitoring()
                            .get(
                                    Asked.Found.class,
                                    "/feedback?organisation={id}&stage={stage}&size={size}" + from,
                                    here.organisation(),
                                    stage,
                                    AT_ONCE);
            all.addAll(found.items());
            after = found.next();
        }
        return all;
    }

    private Map<String, People.Name> names(List<Asked> asked) {
        return asked.isEmpty()
                ? Map.of()
                : people.names(
                        asked.stream().map(Asked::respondent).collect(Collectors.toSet()),
                        Purpose.QUESTIONNAIRES);
    }

    @PostMapping
    String issue(Here here, @RequestParam String stage, RedirectAttributes next) {
        try {
            var body = Map.of("organisation", here.organisation(), "stage", stage);
            Results.Items items =
                    services.monitoring().post(Results.Items.class, "/feedback", body);
            results.done(next, "questionnaires.issued.done", items, Map.of());
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return back(stage);
    }

    @PostMapping("/cards")
    String cards(
            Here here,
            @RequestParam(defaultValue = "") List<String> feedback,
            @RequestParam String stage,
            Model page,
            RedirectAttributes next) {
        if (feedback.isEmpty()) {
            next.addFlashAttribute("said", texts.said("nobody-chosen"));
            return back(stage);
        }
        List<Asked> chosen =
                asked(here, stage).stream().filter(one -> feedback.contains(one.id())).toList();
        page.addAttribute("cards", printing.cards(here, chosen));
        page.addAttribute("names", Names.inTables(names(chosen)));
        return "questionnaires/cards";
    }

    @PostMapping("/{id}/reissue")
    String reissue(
            Here here,
            @PathVariable String id,
            @RequestParam String stage,
            RedirectAttributes next) {
        return tell(id, "/reissue", stage, "questionnaires.reissued.done", next);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            Here here,
            @PathVariable String id,
            @RequestParam String stage,
            RedirectAttributes next) {
        return tell(id, "/withdrawal", stage, "questionnaires.withdrawn.done", next);
    }

    private String tell(
            String id, String path, String stage, String done, RedirectAttributes next) {
        try {
            services.monitoring().tell(HttpMethod.POST, "/feedback/{id}" + path, null, id);
            results.done(next, done);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return back(stage);
    }

    private static String back(String stage) {
        return "redirect:/questionnaires?stage=" + (stage.equals("BEFORE") ? "BEFORE" : "AFTER");
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab questionnairesTab() {
            return new Tab(
                    "/questionnaires",
                    "questionnaires.tab",
                    50,
                    here -> here.level() == Level.ORGANISATION && here.is(Role.CURATOR, Role.HEAD));
        }
    }
}
