package nastavnik.portal.organisation;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organisation's own page: what the region knows of it, and its enrolments by day. */
@Controller
class OrganisationController {

    record Organisation(
            String id,
            String kind,
            String name,
            String shortName,
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable List<String> flags,
            @Nullable Map<String, String> externalIds,
            @Nullable List<Enrolment> enrolments) {

        /** Latest first. */
        public List<Enrolment> latest() {
            return enrolments == null ? List.of() : enrolments.reversed();
        }
    }

    record Enrolment(
            LocalDate on, int pupils, int mentorBase, int teachers, int youngSpecialists) {}

    /** What is typed to record an enrolment. */
    record Counted(
            @Nullable LocalDate on,
            @Nullable Integer pupils,
            @Nullable Integer mentorBase,
            @Nullable Integer teachers,
            @Nullable Integer youngSpecialists) {

        static final Counted EMPTY = new Counted(null, null, null, null, null);

        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            put(body, "on", on == null ? null : on.toString());
            put(body, "pupils", pupils);
            put(body, "mentorBase", mentorBase);
            put(body, "teachers", teachers);
            put(body, "youngSpecialists", youngSpecialists);
            return body;
        }

        private static void put(Map<String, Object> body, String name, @Nullable Object value) {
            if (value != null) {
                body.put(name, value);
            }
        }
    }

    private final Services services;
    private final ProgrammesOf programmes;
    private final Results results;
    private final Formats formats;

    OrganisationController(
            Services services, ProgrammesOf programmes, Results results, Formats formats) {
        this.services = services;
        this.programmes = programmes;
        this.results = results;
        this.formats = formats;
    }

    @GetMapping("/organisation")
    String page(Here here, Model page) {
        show(here, page);
        return "organisation/organisation";
    }

    @PostMapping("/organisation/enrolments")
    String count(Here here, Counted counted, Model page, RedirectAttributes next) {
        try {
            services.registry()
                    .tell(
                            HttpMethod.POST,
                            "/organisations/{id}/enrolments",
                            counted.body(),
                            here.organisation());
            results.done(next, "organisation.counted", formats.day(counted.on()));
            return "redirect:/organisation";
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("counted", counted);
            show(here, page);
            return "organisation/organisation";
        }
    }

    @PostMapping("/organisation/programmes")
    String draft(Here here, ProgrammesOf.Draft draft, Model page, RedirectAttributes next) {
        try {
            programmes.draft(here.organisation(), draft);
            results.done(next, "programme.drafted");
            return "redirect:/organisation";
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("draft", draft);
            show(here, page);
            return "organisation/organisation";
        }
    }

    @PostMapping("/organisation/programmes/approval")
    String approve(
            Here here,
            @RequestParam String id,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        here.organisation();
        try {
            programmes.approve(id, on);
            results.done(next, "programme.approved");
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/organisation";
    }

    private void show(Here here, Model page) {
        page.addAttribute(
                "organisation",
                services.registry()
                        .get(Organisation.class, "/organisations/{id}", here.organisation()));
        page.addAttribute("programmes", programmes.of(here.organisation()));
        page.addAttribute("forms", ProgrammesOf.FORMS);
        page.addAttribute("mayCount", here.is(Role.MUNICIPAL_COORDINATOR, Role.HEAD, Role.CURATOR));
        page.addAttribute("mayDraft", here.is(Role.HEAD, Role.CURATOR));
        page.addAttribute("mayApprove", here.is(Role.HEAD));
        if (!page.containsAttribute("counted")) {
            page.addAttribute("counted", Counted.EMPTY);
        }
        if (!page.containsAttribute("draft")) {
            page.addAttribute("draft", programmes.suggested());
        }
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        Tab organisationTab() {
            return new Tab(
                    "/organisation",
                    "organisation.tab",
                    70,
                    here -> here.level() == Level.ORGANISATION);
        }
    }
}
