package nastavnik.portal.classes;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.people.Purpose;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** «Мой класс», the first screen of a class teacher. */
@Controller
class ClassController {

    private final ClassSheet sheet;
    private final Services services;
    private final Formats formats;

    ClassController(ClassSheet sheet, Services services, Formats formats) {
        this.sheet = sheet;
        this.services = services;
        this.formats = formats;
    }

    @GetMapping("/class")
    String own(Here here, Model page) {
        requireTeacher(here);
        String cycle = formats.cycle();
        page.addAttribute("cycle", cycle);
        page.addAttribute("sheets", sheet.of(here.organisation(), cycle, here.classes()));
        return "classes/class";
    }

    /** Forms to hand out, for those who have not signed yet. */
    @PostMapping("/class/forms")
    ResponseEntity<byte[]> forms(Here here, @RequestParam List<String> person) {
        requireTeacher(here);
        return services.registry()
                .fileFor(
                        Map.of(
                                "people",
                                person,
                                "purposes",
                                ClassSheet.PURPOSES,
                                "purpose",
                                Purpose.CONSENT_FORMS),
                        "/organisations/{id}/consent-forms",
                        here.organisation());
    }

    private static void requireTeacher(Here here) {
        if (!here.is(Role.CLASS_TEACHER)) {
            throw new NotHere();
        }
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab classTab() {
            return new Tab(
                    "/class",
                    "class.tab",
                    10,
                    here -> here.level() == Level.ORGANISATION && here.is(Role.CLASS_TEACHER));
        }
    }
}
