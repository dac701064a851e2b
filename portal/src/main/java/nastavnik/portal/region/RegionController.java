package nastavnik.portal.region;

import nastavnik.portal.frame.FirstSteps;
import nastavnik.portal.frame.FirstSteps.Step;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first screen of the centre and of the authority: municipalities, worst first. */
@Controller
class RegionController {

    /** What is typed to add a municipality. */
    record Form(
            @Nullable String id,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable LocalDate opened) {

        static final Form EMPTY = new Form(null, null, null, null);

        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("id", id == null ? "" : id.strip());
            body.put("name", name == null ? "" : name.strip());
            body.put("shortName", shortName == null ? "" : shortName.strip());
            if (opened != null) {
                body.put("opened", opened.toString());
            }
            return body;
        }
    }

    private final Municipalities municipalities;
    private final Services services;
    private final Results results;

    RegionController(Municipalities municipalities, Services services, Results results) {
        this.municipalities = municipalities;
        this.services = services;
        this.results = results;
    }

    @GetMapping("/region")
    String region(Here here, Model page) {
        show(here, page);
        return "region/region";
    }

    @PostMapping("/region/municipalities")
    String add(Here here, Form form, Model page, RedirectAttributes next) {
        if (!here.is(Role.REGIONAL_CENTER)) {
            throw new NotHere();
        }
        try {
            services.registry().tell(HttpMethod.POST, "/municipalities", form.body());
            results.done(next, "region.added");
            return "redirect:/region";
        } catch (Refused refused) {
            results.refused(page, refused);
            page.addAttribute("form", form);
            show(here, page);
            return "region/region";
        }
    }

    private void show(Here here, Model page) {
        if (here.level() != Level.REGION) {
            throw new NotHere();
        }
        Municipalities.Now now = municipalities.now();
        page.addAttribute("now", now);
        page.addAttribute("first", here.is(Role.REGIONAL_CENTER) ? first(now) : FirstSteps.NONE);
        page.addAttribute("mayAdd", here.is(Role.REGIONAL_CENTER));
        if (!page.containsAttribute("form")) {
            page.addAttribute("form", Form.EMPTY);
        }
    }

    private static FirstSteps first(Municipalities.Now now) {
        boolean any = !now.rows().isEmpty();
        return FirstSteps.of(
                "region",
                Step.of("municipality", "/region#add", any),
                Step.of("coordinator", "/appointments", any && now.withoutCoordinator() == 0));
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        Tab regionTab() {
            return new Tab("/region", "region.tab", 10, here -> here.level() == Level.REGION);
        }
    }
}
