package nastavnik.portal.pairs;

import nastavnik.portal.frame.Results;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One pair or group: who, since when, what happened and why; what may happen next. */
@Controller
@RequestMapping("/pairs/{id}")
class PairController {

    private final Pairs pairs;
    private final Services services;
    private final Results results;

    PairController(Pairs pairs, Services services, Results results) {
        this.pairs = pairs;
        this.services = services;
        this.results = results;
    }

    /** One line of the history; {@code cause} names the event of another service. */
    record Happened(
            String type,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable String role,
            @Nullable String cause,
            @Nullable String reason,
            @Nullable String participant,
            @Nullable String note) {

        /** The type without its version, for the message bundle. */
        public String key() {
            return type.replaceFirst("\\.v\\d+$", "");
        }
    }

    record History(List<Happened> items) {}

    @GetMapping
    String one(Here here, @PathVariable String id, Model page) {
        PairView pair = pairs.one(id);
        List<Happened> history =
                services.pairing().get(History.class, "/pairs/{id}/history", id).items();
        Set<String> people = new HashSet<>(pair.people().toList());
        history.stream()
                .map(Happened::participant)
                .filter(java.util.Objects::nonNull)
                .forEach(people::add);
        Map<String, String> names = pairs.names(people);
        page.addAttribute("pair", pair);
        page.addAttribute("names", names);
        page.addAttribute("heading", pairs.title(pair, names));
        page.addAttribute("history", history);
        return "pairs/pair";
    }

    @PostMapping("/members/{person}/departure")
    String leave(
            Here here,
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam LocalDate on,
            @RequestParam String reason,
            RedirectAttributes next) {
        var body = Map.of("on", on, "reason", reason);
        return tell(id, "/members/" + person + "/departure", body, "pairs.left.done", next);
    }

    @PostMapping("/termination")
    String end(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam String reason,
            RedirectAttributes next) {
        var body = Map.of("on", on, "reason", reason);
        return tell(id, "/termination", body, "pairs.ended.done", next);
    }

    @PostMapping("/decline")
    String decline(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        return tell(id, "/decline", Map.of("on", on), "pairs.declined.done", next);
    }

    @PostMapping("/reopening")
    String reopen(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            RedirectAttributes next) {
        return tell(id, "/reopening", Map.of("on", on), "pairs.reopened.done", next);
    }

    @PostMapping("/extension")
    String extend(
            Here here,
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam LocalDate until,
            RedirectAttributes next) {
        var body = Map.of("on", on, "until", until);
        return tell(id, "/extension", body, "pairs.extended.done", next);
    }

    private String tell(
            String id, String path, Map<String, ?> body, String done, RedirectAttributes next) {
        try {
            services.pairing().tell(HttpMethod.POST, "/pairs/{id}" + path, body, id);
            results.done(next, done);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/pairs/" + id;
    }
}
