package nastavnik.portal.orders;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Tab;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.pairs.PairView;
import nastavnik.portal.pairs.Pairs;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Level;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Orders: prepared, and after the signature on paper given a number and a date. */
@Controller
@RequestMapping("/orders")
class OrdersController {

    private final Services services;
    private final Pairs pairs;
    private final Results results;
    private final Texts texts;
    private final Formats formats;

    OrdersController(
            Services services, Pairs pairs, Results results, Texts texts, Formats formats) {
        this.services = services;
        this.pairs = pairs;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping
    String all(Here here, Model page) {
        List<PairView> agreed = pairs.all(here.organisation(), formats.cycle(), "AGREED");
        Map<String, String> names = pairs.names(agreed);
        page.addAttribute("orders", orders(here));
        page.addAttribute("agreed", agreed);
        page.addAttribute("titles", pairs.titles(agreed, names));
        page.addAttribute("end", LocalDate.of(endOfCycle(formats.today()), 5, 31));
        return "orders/orders";
    }

    private static int endOfCycle(LocalDate today) {
        return today.getMonthValue() >= 6 ? today.getYear() + 1 : today.getYear();
    }

    private List<Order> orders(Here here) {
        return services.pairing()
                .get(Order.Found.class, "/orders?organisation={id}&size=500", here.organisation())
                .items();
    }

    @PostMapping
    String prepare(
            Here here,
            @RequestParam(defaultValue = "") List<String> pair,
            @RequestParam LocalDate since,
            @RequestParam LocalDate until,
            RedirectAttributes next) {
        if (pair.isEmpty()) {
            next.addFlashAttribute("said", texts.said("no-pair-chosen"));
            return "redirect:/orders";
        }
        try {
            var body =
                    Map.of(
                            "organisation", here.organisation(),
                            "pairs", pair,
                            "since", since,
                            "until", until);
            services.pairing().post(Made.class, "/orders", body);
            results.done(next, "orders.prepared.done");
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/orders";
    }

    record Made(String id) {}

    @PostMapping("/{id}/registration")
    String register(
            Here here,
            @PathVariable String id,
            @RequestParam String number,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", number.strip());
        body.put("on", on);
        if (!reason.isBlank()) {
            body.put("reason", reason.strip());
        }
        try {
            Results.Items items =
                    services.pairing()
                            .post(Results.Items.class, "/orders/{id}/registration", body, id);
            results.done(next, "orders.registered.done", items, titles(here));
        } catch (Refused refused) {
            results.refused(next, refused);
            next.addFlashAttribute("typed", new TreeMap<>(Map.of(id, body)));
        }
        return "redirect:/orders";
    }

    private Map<String, String> titles(Here here) {
        List<PairView> all = pairs.all(here.organisation(), formats.cycle(), "");
        return pairs.titles(all, pairs.names(all));
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        Tab ordersTab() {
            return new Tab(
                    "/orders",
                    "orders.tab",
                    40,
                    here -> here.level() == Level.ORGANISATION && here.is(Role.CURATOR, Role.HEAD));
        }
    }
}
