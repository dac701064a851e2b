package nastavnik.portal.organisation;

import nastavnik.portal.frame.Body;
import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;

/** How many are in the organisation on a day: the denominator of its indicators. */
@Controller
class EnrolmentController {

    /** What is typed to record an enrolment. */
    record Counted(
            @Nullable LocalDate on,
            @Nullable Integer pupils,
            @Nullable Integer mentorBase,
            @Nullable Integer teachers,
            @Nullable Integer youngSpecialists) {

        static final Counted EMPTY = new Counted(null, null, null, null, null);

        Body body() {
            return Body.with("on", on)
                    .and("pupils", pupils)
                    .and("mentorBase", mentorBase)
                    .and("teachers", teachers)
                    .and("youngSpecialists", youngSpecialists);
        }
    }

    private final OrganisationPage organisation;
    private final Services services;
    private final Results results;
    private final Formats formats;

    EnrolmentController(
            OrganisationPage organisation, Services services, Results results, Formats formats) {
        this.organisation = organisation;
        this.services = services;
        this.results = results;
        this.formats = formats;
    }

    @PostMapping("/organisation/enrolments")
    String count(Here here, Counted counted, Model page, RedirectAttributes next) {
        try {
            services.registry()
                    .tell(
                            HttpMethod.POST,
                            "/organisations/{id}/enrolments",
                            counted.body().fields(),
                            here.organisation());
            results.done(next, "organisation.counted", formats.day(counted.on()));
            return "redirect:/organisation";
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("counted", counted);
            return organisation.show(here, page);
        }
    }
}
