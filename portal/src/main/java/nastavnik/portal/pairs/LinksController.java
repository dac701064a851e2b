package nastavnik.portal.pairs;

import jakarta.servlet.http.HttpServletResponse;

import nastavnik.portal.frame.QrCode;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Personal links by which people say yes or no to a pair, on cards to cut apart. Each is shown
 * once; made again, the earlier one is worth nothing.
 */
@Controller
class LinksController {

    private final Services services;
    private final Pairs pairs;
    private final Results results;
    private final Texts texts;

    LinksController(Services services, Pairs pairs, Results results, Texts texts) {
        this.services = services;
        this.pairs = pairs;
        this.results = results;
        this.texts = texts;
    }

    /** A link for one signature. */
    record Link(String participant, String side, String signer, String link, Instant until) {

        /** The picture for an {@code img}. */
        public String image() {
            return QrCode.image(link);
        }

        /** Never prints the link. */
        @Override
        public String toString() {
            return "Link[" + participant + "]";
        }
    }

    record Links(List<Link> items) {}

    @PostMapping("/pairs/agreement-links")
    String make(
            Here here,
            @RequestParam(defaultValue = "") List<String> pair,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (pair.isEmpty()) {
            next.addFlashAttribute("said", texts.said("no-pair-chosen"));
            return "redirect:/pairs";
        }
        try {
            List<Link> links = new ArrayList<>();
            pair.forEach(id -> links.addAll(of(id)));
            Set<String> people = links.stream().map(Link::participant).collect(Collectors.toSet());
            page.addAttribute("links", links);
            page.addAttribute("names", pairs.names(people));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return "pairs/links";
        } catch (Refused refused) {
            results.refused(next, refused);
            return "redirect:/pairs";
        }
    }

    private List<Link> of(String pair) {
        return services.pairing()
                .post(Links.class, "/pairs/{id}/agreement-links", Map.of(), pair)
                .items();
    }
}
