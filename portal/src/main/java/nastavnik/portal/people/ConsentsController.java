package nastavnik.portal.people;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Consents: print the forms of a class, collect signatures, tick the class at once. */
@Controller
class ConsentsController {

    private static final List<String> PURPOSES = List.of("PROCESSING", "PARTICIPATION");

    private final People people;
    private final Services services;
    private final Results results;
    private final Texts texts;
    private final Formats formats;
    private final Counts counts;

    ConsentsController(
            People people,
            Services services,
            Results results,
            Texts texts,
            Formats formats,
            Counts counts) {
        this.people = people;
        this.services = services;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
        this.counts = counts;
    }

    @GetMapping("/people/consents")
    String all(Here here, Model page) {
        return show(here, "", page);
    }

    @PostMapping("/people/consents")
    String ofClass(Here here, @RequestParam(defaultValue = "") String form, Model page) {
        return show(here, form, page);
    }

    /** Those who still have to sign something, of one class or of all. */
    private String show(Here here, String form, Model page) {
        List<Person> all = people.all(here.organisation(), formats.cycle(), People.Query.EVERYBODY);
        page.addAttribute("classes", People.classes(all));
        page.addAttribute("form", form);
        page.addAttribute("purposes", PURPOSES);
        page.addAttribute("unsaid", unsaid(all));
        page.addAttribute(
                "waiting",
                all.stream()
                        .filter(one -> form.isBlank() || form.equals(one.form()))
                        .filter(one -> !PURPOSES.stream().allMatch(one::consented))
                        .toList());
        return "people/consents";
    }

    /** By side, how many stand in the base without what matching needs. */
    private Map<String, Long> unsaid(List<Person> all) {
        return all.stream()
                .flatMap(one -> one.unsaid(formats.cycle()))
                .collect(
                        Collectors.groupingBy(
                                Person.Participation::side, TreeMap::new, Collectors.counting()));
    }

    @PostMapping("/people/consents/record")
    String record(
            Here here,
            @RequestParam(defaultValue = "") List<String> person,
            @RequestParam(defaultValue = "") List<String> purpose,
            @RequestParam String signer,
            @RequestParam LocalDate on,
            @RequestParam @Nullable LocalDate until,
            Model page,
            RedirectAttributes next) {
        if (person.isEmpty() || purpose.isEmpty()) {
            next.addFlashAttribute("said", texts.said("nobody-chosen"));
            return "redirect:/people/consents";
        }
        try {
            Recorded recorded = give(here, person, purpose, new Signature(signer, on, until));
            told(next, recorded);
            results.refusals(next, new Results.Items(recorded.items()), names(person));
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/people/consents";
    }

    /** People and consents apart: one person gives several. */
    private void told(RedirectAttributes next, Recorded recorded) {
        if (recorded.people() > 0) {
            String half =
                    recorded.begun() == 0
                            ? ""
                            : " " + texts.of("people.consents.begun", recorded.begun());
            results.done(
                    next,
                    "people.consents.done",
                    counts.of("people.count.people.", recorded.people()),
                    counts.of("people.count.consents.", recorded.consents()),
                    half);
        }
    }

    /** What came of it, as the registry tells it. */
    record Recorded(List<Results.Item> items, int people, int consents, int begun) {}

    record Signature(String signer, LocalDate on, @Nullable LocalDate until) {}

    /** PROCESSING first: without it nothing else may be recorded. */
    private Recorded give(
            Here here, List<String> person, List<String> purpose, Signature signature) {
        List<Consent> consents =
                PURPOSES.stream()
                        .filter(purpose::contains)
                        .flatMap(one -> person.stream().map(id -> Consent.of(id, one, signature)))
                        .toList();
        return services.registry()
                .post(
                        Recorded.class,
                        "/organisations/{id}/consents",
                        Map.of("items", consents),
                        here.organisation());
    }

    /** One signature on one paper. */
    record Consent(
            String person,
            String purpose,
            String signer,
            LocalDate on,
            @Nullable LocalDate until,
            String method) {

        static Consent of(String person, String purpose, Signature signature) {
            return new Consent(
                    person,
                    purpose,
                    signature.signer(),
                    signature.on(),
                    signature.until(),
                    "PAPER");
        }
    }

    @PostMapping("/people/consents/forms")
    ResponseEntity<byte[]> forms(
            Here here,
            @RequestParam List<String> person,
            @RequestParam(defaultValue = "") List<String> purpose) {
        return services.registry()
                .fileFor(
                        Map.of(
                                "people",
                                person,
                                "purposes",
                                purpose.isEmpty() ? PURPOSES : purpose,
                                "purpose",
                                Purpose.CONSENT_FORMS),
                        "/organisations/{id}/consent-forms",
                        here.organisation());
    }

    private Map<String, String> names(List<String> ids) {
        return Names.inTables(people.names(java.util.Set.copyOf(ids), Purpose.CONSENTS));
    }
}
