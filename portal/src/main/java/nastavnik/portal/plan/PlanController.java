package nastavnik.portal.plan;

import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;

/** The coverage plan as printed, on any day, with its targets and its approval. */
@Controller
class PlanController {

    private final Services services;
    private final Targets targets;
    private final Results results;

    PlanController(Services services, Targets targets, Results results) {
        this.services = services;
        this.targets = targets;
        this.results = results;
    }

    @GetMapping("/plan")
    String plan(Here here, PlanQuestion question, Model page) {
        String municipality = municipality(here, question);
        page.addAttribute("question", question);
        page.addAttribute("municipality", municipality);
        page.addAttribute("mayDecide", mayDecide(here));
        page.addAttribute("mayApprove", here.is(Role.MUNICIPAL_HEAD));
        try {
            page.addAttribute(
                    "plan",
                    services.reporting()
                            .get(
                                    CoveragePlan.class,
                                    question.path("/coverage-plan", municipality)));
        } catch (Refused refused) {
            results.refused(page, refused);
        }
        return "plan/plan";
    }

    @GetMapping("/plan.xlsx")
    ResponseEntity<byte[]> file(Here here, PlanQuestion question) {
        return services.reporting()
                .file(question.path("/coverage-plan.xlsx", municipality(here, question)));
    }

    @GetMapping("/plan/targets")
    String targets(Here here, Model page) {
        decider(here);
        Targets.Decided decided = targets.of(here.municipalityId());
        page.addAttribute("decided", decided);
        page.addAttribute("typed", targets.typed(decided));
        return "plan/targets";
    }

    @PostMapping("/plan/targets")
    String decide(Here here, Targets.Typed typed, Model page, RedirectAttributes next) {
        decider(here);
        try {
            targets.decide(here.municipalityId(), typed);
            results.done(next, "plan.decided");
            return "redirect:/plan";
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("typed", typed);
            return "plan/targets";
        }
    }

    @PostMapping("/plan/approval")
    String approve(Here here, @RequestParam LocalDate on, RedirectAttributes next) {
        if (!here.is(Role.MUNICIPAL_HEAD)) {
            throw new NotHere();
        }
        try {
            targets.approve(here.municipalityId(), on);
            results.done(next, "plan.approved");
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/plan";
    }

    private static boolean mayDecide(Here here) {
        return here.level() == Level.MUNICIPALITY
                && here.is(Role.MUNICIPAL_COORDINATOR, Role.MUNICIPAL_HEAD);
    }

    private static void decider(Here here) {
        if (!mayDecide(here)) {
            throw new NotHere();
        }
    }

    /** The region names the municipality; everybody else is in one. */
    static String municipality(Here here, PlanQuestion question) {
        String asked = question.municipality();
        if (here.level() == Level.REGION && asked != null) {
            return asked;
        }
        if (here.level() != Level.MUNICIPALITY) {
            throw new NotHere();
        }
        return here.municipalityId();
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        Tab planTab() {
            return new Tab("/plan", "plan.tab", 20, here -> here.level() == Level.MUNICIPALITY);
        }

        @Bean
        Tab figuresTab() {
            return new Tab(
                    "/figures", "figures.tab", 30, here -> here.level() != Level.ORGANISATION);
        }
    }
}
