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

import java.util.ArrayList;
import java.util.List;

/** «Сегодня»: what to do, each a button; the chain from base to order; the figures. */
@Controller
class TodayController {

    private final SchoolNow now;
    private final Formats formats;

    TodayController(SchoolNow now, Formats formats) {
        this.now = now;
        this.formats = formats;
    }

    /** One line of «Сделать»: the text's key, its number, where. */
    record Line(String key, int count, String path) {}

    @GetMapping("/today")
    String today(Here here, Model page) {
        String cycle = formats.cycle();
        Standing people = now.people(here.organisation(), cycle);
        PairCounts pairs = now.pairs(here.organisation(), cycle);
        page.addAttribute("cycle", cycle);
        page.addAttribute("people", people);
        page.addAttribute("pairs", pairs);
        page.addAttribute("indicators", now.indicators(here.organisation()));
        page.addAttribute("checklist", Checklist.of(people, pairs));
        page.addAttribute("lines", lines(here, people, pairs));
        return "today/today";
    }

    private List<Line> lines(Here here, Standing people, PairCounts pairs) {
        List<Line> lines = new ArrayList<>();
        int unsigned = people.mentees().preliminary() + people.mentors().preliminary();
        int unqualified = people.mentors().all() - people.mentors().qualified();
        int prepared =
                Math.toIntExact(
                        now.orders(here.organisation()).stream()
                                .filter(order -> !order.status().equals("REGISTERED"))
                                .count());
        int alone = people.mentees().inBase() - pairs.getMentees();
        add(lines, "consents", unsigned, "/people/consents");
        add(lines, "register", prepared, "/orders");
        add(lines, "order", pairs.getAgreed(), "/orders");
        add(lines, "agree", pairs.getProposed(), "/pairs?status=PROPOSED");
        add(lines, "qualify", unqualified, "/people/mentors");
        add(lines, "alone", alone, "/pairs/matching");
        return lines;
    }

    private static void add(List<Line> lines, String key, int count, String path) {
        if (count > 0) {
            lines.add(new Line(key, count, path));
        }
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
                                    && !here.is(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY));
        }
    }
}
