package nastavnik.portal.people;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From candidate to qualified mentor: selection, training, check; many at once. */
@Controller
class MentorsController {

    private final People people;
    private final Services services;
    private final Results results;
    private final Texts texts;
    private final Formats formats;

    MentorsController(
            People people, Services services, Results results, Texts texts, Formats formats) {
        this.people = people;
        this.services = services;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping("/people/mentors")
    String all(Here here, Model page) {
        String cycle = formats.cycle();
        page.addAttribute("cycle", cycle);
        page.addAttribute("mentors", mentors(here, cycle));
        return "people/mentors";
    }

    private List<Person> mentors(Here here, String cycle) {
        return people
                .all(here.organisation(), cycle, new People.Query("MENTOR", null, null, null, null))
                .stream()
                .filter(one -> one.part("MENTOR", cycle).isPresent())
                .toList();
    }

    /** What is recorded of those who were ticked. */
    record Qualification(
            String person,
            String participation,
            String status,
            @Nullable Integer hours,
            @Nullable String certificate,
            @Nullable Check check) {}

    /** A background check: number, day, who looked at it; never what it says. */
    record Check(String number, LocalDate on, String by) {}

    @PostMapping("/people/mentors")
    String qualify(
            Here here,
            @RequestParam(defaultValue = "") Set<String> person,
            @RequestParam String status,
            @RequestParam LocalDate on,
            @RequestParam @Nullable Integer hours,
            @RequestParam(defaultValue = "") String certificate,
            @RequestParam(defaultValue = "") String checkNumber,
            @RequestParam @Nullable LocalDate checkOn,
            RedirectAttributes next) {
        if (person.isEmpty()) {
            next.addFlashAttribute("said", texts.said("nobody-chosen"));
            return "redirect:/people/mentors";
        }
        String cycle = formats.cycle();
        Check check =
                checkNumber.isBlank() || checkOn == null
                        ? null
                        : new Check(checkNumber, checkOn, here.login());
        List<Person> chosen =
                mentors(here, cycle).stream().filter(one -> person.contains(one.id())).toList();
        List<Qualification> items =
                chosen.stream()
                        .flatMap(
                                one ->
                                        one.part("MENTOR", cycle).stream()
                                                .map(
                                                        part ->
                                                                new Qualification(
                                                                        one.id(),
                                                                        part.id(),
                                                                        status,
                                                                        hours,
                                                                        certificate.isBlank()
                                                                                ? null
                                                                                : certificate,
                                                                        check)))
                        .toList();
        try {
            results.done(next, "people.mentors.done", send(here, on, items), names(chosen));
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/people/mentors";
    }

    private Results.Items send(Here here, LocalDate on, List<Qualification> items) {
        return services.registry()
                .post(
                        Results.Items.class,
                        "/organisations/{id}/qualifications",
                        Map.of("on", on, "items", items),
                        here.organisation());
    }

    private static Map<String, String> names(List<Person> chosen) {
        return chosen.stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
