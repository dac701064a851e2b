package nastavnik.portal.people;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** Who takes part. Whatever names somebody is sent in a body. */
@Controller
class PeopleController {

    private final People people;
    private final Formats formats;

    PeopleController(People people, Formats formats) {
        this.people = people;
        this.formats = formats;
    }

    @GetMapping("/people")
    String all(Here here, @RequestParam(defaultValue = "") String side, Model page) {
        return show(here, new People.Query(side, null, null, null, null), page);
    }

    @PostMapping("/people")
    String found(
            Here here,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable Boolean preliminary,
            @RequestParam(defaultValue = "") String after,
            Model page) {
        return show(here, new People.Query(side, form, text, preliminary, after), page);
    }

    private String show(Here here, People.Query query, Model page) {
        String cycle = formats.cycle();
        page.addAttribute("cycle", cycle);
        page.addAttribute("query", query);
        page.addAttribute("found", found(here, cycle, query));
        return "people/people";
    }

    /** A class teacher sees one class, and names it first. */
    private Person.Found found(Here here, String cycle, People.Query query) {
        boolean unnamed = query.form() == null || query.form().isBlank();
        return here.is(Role.CLASS_TEACHER) && unnamed
                ? new Person.Found(List.of(), null)
                : people.page(here.organisation(), cycle, query);
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab peopleTab() {
            return new Tab(
                    "/people",
                    "people.tab",
                    20,
                    here ->
                            here.level() == Level.ORGANISATION
                                    && here.classes().isEmpty()
                                    && here.is(
                                            Role.CURATOR,
                                            Role.HEAD,
                                            Role.CLASS_TEACHER,
                                            Role.PSYCHOLOGIST));
        }
    }
}
