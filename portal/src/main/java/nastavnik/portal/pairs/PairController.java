package nastavnik.portal.pairs;

import nastavnik.portal.place.Here;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

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

    PairController(Pairs pairs, Services services) {
        this.pairs = pairs;
        this.services = services;
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
        Map<String, String> names = pairs.names(List.of(pair), people);
        page.addAttribute("pair", pair);
        page.addAttribute("names", names);
        page.addAttribute("heading", pairs.title(pair, names));
        page.addAttribute("history", history);
        return "pairs/pair";
    }
}
