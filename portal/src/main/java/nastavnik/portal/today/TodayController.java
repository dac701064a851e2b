package nastavnik.portal.today;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Сегодня»: what to do, each a button; the chain from base to order; the figures. */
@Controller
class TodayController {

    private final SchoolNow now;
    private final Formats formats;

    TodayController(SchoolNow now, Formats formats) {
        this.now = now;
        this.formats = formats;
    }

    @GetMapping("/today")
    String today(Here here, Model page) {
        String cycle = formats.cycle();
        String organisation = here.organisation();
        Standing people = now.people(organisation, cycle);
        PairCounts pairs = now.pairs(organisation, cycle, formats.today());
        Programmes programmes = now.programmes(organisation, cycle);
        Enrolled enrolled = now.enrolled(organisation);
        Todo todo =
                new Todo(
                        people,
                        pairs,
                        now.prepared(organisation),
                        programmes.drafts(),
                        programmes.approved(),
                        enrolled.counted(),
                        here.is(Role.CURATOR) ? now.unanswered(organisation) : 0);
        page.addAttribute("cycle", cycle);
        page.addAttribute("people", people);
        page.addAttribute("pupils", enrolled.pupils());
        page.addAttribute("pairs", pairs);
        page.addAttribute("indicators", now.indicators(organisation));
        page.addAttribute("first", todo.first(here.role()));
        page.addAttribute("lines", todo.lines(here.role()));
        return "today/today";
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab todayTab() {
            return new Tab(
                    "/today",
                    "today.tab",
                    10,
                    here ->
                            here.level() == Level.ORGANISATION
                                    && !here.is(
                                            Role.REGIONAL_CENTER,
                                            Role.REGIONAL_AUTHORITY,
                                            Role.CLASS_TEACHER));
        }
    }
}
