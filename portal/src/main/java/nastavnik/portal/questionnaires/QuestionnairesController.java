package nastavnik.portal.questionnaires;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.pairs.PairView;
import nastavnik.portal.pairs.Pairs;
import nastavnik.portal.people.Names;
import nastavnik.portal.people.People;
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
import java.util.HashMap;
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
    private final Pairs pairs;
    private final Results results;
    private final Texts texts;
    private final Formats formats;

    QuestionnairesController(
            Services services,
            People people,
            Pairs pairs,
            Results results,
            Texts texts,
            Formats formats) {
        this.services = services;
        this.people = people;
        this.pairs = pairs;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
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
                        texts.of("questionnaires.purpose"));
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
        List<CardsToCut.Card> cards = new ArrayList<>();
        Map<String, String> others = firstNamesOfOthers(here, chosen);
        for (int from = 0; from < chosen.size(); from += AT_ONCE) {
            cards.addAll(
                    print(chosen.subList(from, Math.min(chosen.size(), from + AT_ONCE)), others));
        }
        page.addAttribute("cards", cards);
        page.addAttribute("names", Names.inTables(names(chosen)));
        return "questionnaires/cards";
    }

    private List<CardsToCut.Card> print(List<Asked> asked, Map<String, String> others) {
        List<String> ids = asked.stream().map(Asked::id).toList();
        Map<String, String> theirs = new HashMap<>(others);
        theirs.keySet().retainAll(ids);
        return services.monitoring()
                .post(CardsToCut.class, "/feedback/cards", Map.of("ids", ids, "firstNames", theirs))
                .printable();
    }

    /** A mentee is told the mentor's first name; a mentor the mentee's, where there is only one. */
    private Map<String, String> firstNamesOfOthers(Here here, List<Asked> asked) {
        Map<String, PairView> all =
                pairs.all(here.organisation(), formats.cycle(), "").stream()
                        .collect(Collectors.toMap(PairView::id, one -> one));
        Map<String, String> other = new HashMap<>();
        for (Asked one : asked) {
            PairView pair = all.get(one.pair());
            if (pair != null) {
                String person = otherSide(one, pair);
                if (person != null) {
                    other.put(one.id(), person);
                }
            }
        }
        Map<String, People.Name> names =
                people.names(
                        java.util.Set.copyOf(other.values()), texts.of("questionnaires.purpose"));
        Map<String, String> given = new HashMap<>();
        other.forEach(
                (id, person) -> {
                    People.Name name = names.get(person);
                    if (name != null && name.given() != null) {
                        given.put(id, name.given());
                    }
                });
        return given;
    }

    private static @Nullable String otherSide(Asked asked, PairView pair) {
        if (asked.side().equals("MENTEE")) {
            return pair.mentor();
        }
        return pair.members().size() == 1 ? pair.members().getFirst().participant() : null;
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
