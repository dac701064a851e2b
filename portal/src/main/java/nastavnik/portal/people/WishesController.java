package nastavnik.portal.people;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Requests and forms of those who stand in a base without them: before consent they might not be
 * held, so whoever consents late is asked now, a class at once.
 */
@Controller
@RequestMapping("/people/wishes")
class WishesController {

    private final People people;
    private final Services services;
    private final Results results;
    private final Texts texts;
    private final Formats formats;

    WishesController(
            People people, Services services, Results results, Texts texts, Formats formats) {
        this.people = people;
        this.services = services;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
    }

    /** A word of the region's dictionary. */
    record Word(String code, String name) {}

    record Words(List<Word> items) {}

    /** Somebody, and the part that lacks something. */
    record Waiting(Person person, Person.Participation part) {}

    @GetMapping
    String all(Here here, @RequestParam(defaultValue = "MENTEE") String side, Model page) {
        return show(here.only(Role.CURATOR), side, "", page);
    }

    @PostMapping
    String ofClass(
            Here here,
            @RequestParam(defaultValue = "MENTEE") String side,
            @RequestParam(defaultValue = "") String form,
            Model page) {
        return show(here.only(Role.CURATOR), side, form, page);
    }

    private String show(Here here, String side, String form, Model page) {
        List<Waiting> waiting = waiting(here, side);
        page.addAttribute("side", side);
        page.addAttribute("form", form);
        page.addAttribute(
                "classes", People.classes(waiting.stream().map(Waiting::person).toList()));
        page.addAttribute(
                "waiting",
                waiting.stream()
                        .filter(one -> form.isBlank() || form.equals(one.person().form()))
                        .toList());
        page.addAttribute(
                "topics", services.registry().get(Words.class, "/dictionaries/topics").items());
        return "people/wishes";
    }

    private List<Waiting> waiting(Here here, String side) {
        String cycle = formats.cycle();
        return people
                .all(here.organisation(), cycle, new People.Query(side, null, null, false, null))
                .stream()
                .flatMap(
                        one ->
                                one.unsaid(cycle)
                                        .filter(part -> part.side().equals(side))
                                        .map(part -> new Waiting(one, part)))
                .toList();
    }

    /** Only what was chosen is said: whoever has a request already keeps it. */
    @PostMapping("/record")
    String record(
            Here here,
            @RequestParam(defaultValue = "MENTEE") String side,
            @RequestParam(defaultValue = "") Set<String> person,
            @RequestParam(defaultValue = "") List<String> forms,
            @RequestParam @Nullable String request,
            @RequestParam(defaultValue = "") List<String> competences,
            RedirectAttributes next) {
        here.only(Role.CURATOR);
        next.addAttribute("side", side);
        boolean nothing = forms.isEmpty() && competences.isEmpty() && blank(request);
        if (person.isEmpty() || nothing) {
            next.addFlashAttribute("said", texts.said("nobody-chosen"));
            return "redirect:/people/wishes";
        }
        Body said =
                Body.with("forms", forms).and("request", request).and("competences", competences);
        try {
            results.done(next, "people.wishes.done", say(here, side, person, said), names(person));
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/people/wishes";
    }

    private Results.Items say(Here here, String side, Set<String> person, Body said) {
        List<Map<String, Object>> items =
                waiting(here, side).stream()
                        .filter(one -> person.contains(one.person().id()))
                        .map(
                                one ->
                                        Body.with("person", one.person().id())
                                                .and("participation", one.part().id())
                                                .and(said)
                                                .fields())
                        .toList();
        return items.isEmpty()
                ? new Results.Items(List.of())
                : services.registry()
                        .post(
                                Results.Items.class,
                                "/organisations/{id}/wishes",
                                Map.of("on", formats.today(), "items", items),
                                here.organisation());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Map<String, String> names(Set<String> ids) {
        return Names.inTables(people.names(ids, Purpose.WISHES));
    }
}
