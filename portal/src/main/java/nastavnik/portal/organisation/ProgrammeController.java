package nastavnik.portal.organisation;

import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;

/** The programme of a school year: drafted by the curator, approved and closed by the head. */
@Controller
@RequestMapping("/organisation/programmes")
class ProgrammeController {

    private final OrganisationPage organisation;
    private final ProgrammesOf programmes;
    private final Results results;

    ProgrammeController(OrganisationPage organisation, ProgrammesOf programmes, Results results) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.results = results;
    }

    @PostMapping
    String draft(Here here, ProgrammesOf.Draft draft, Model page, RedirectAttributes next) {
        try {
            programmes.draft(here.organisation(), draft);
            results.done(next, "programme.drafted");
            return "redirect:/organisation";
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("draft", draft);
            return organisation.show(here, page);
        }
    }

    @PostMapping("/approval")
    String approve(
            Here here,
            @RequestParam String id,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        return decide(here, "programme.approved", next, () -> programmes.approve(id, on));
    }

    @PostMapping("/closing")
    String close(
            Here here,
            @RequestParam String id,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        return decide(here, "programme.closed", next, () -> programmes.close(id, on));
    }

    private String decide(Here here, String done, RedirectAttributes next, Runnable decision) {
        here.organisation();
        try {
            decision.run();
            results.done(next, done);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/organisation";
    }
}
