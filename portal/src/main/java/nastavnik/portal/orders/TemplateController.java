package nastavnik.portal.orders;

import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school's own words around an order, and the extract of one that shows no names. */
@Controller
@RequestMapping("/orders")
class TemplateController {

    private static final String TEMPLATE = "/organisations/{id}/order-template";

    private final Services services;
    private final Results results;
    private final Texts texts;

    TemplateController(Services services, Results results, Texts texts) {
        this.services = services;
        this.results = results;
        this.texts = texts;
    }

    @GetMapping("/template.docx")
    ResponseEntity<byte[]> template(Here here) {
        return services.pairing().file(TEMPLATE, here.organisation());
    }

    @PostMapping("/template")
    String replace(Here here, @RequestParam MultipartFile file, RedirectAttributes next) {
        if (file.isEmpty()) {
            next.addFlashAttribute("said", texts.said("no-file"));
            return "redirect:/orders";
        }
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file.getResource());
        return tell(
                "orders.template.done",
                next,
                () -> services.pairing().putFile(TEMPLATE, parts, here.organisation()));
    }

    @PostMapping("/template/removal")
    String remove(Here here, RedirectAttributes next) {
        return tell(
                "orders.template.removed",
                next,
                () ->
                        services.pairing()
                                .tell(HttpMethod.DELETE, TEMPLATE, null, here.organisation()));
    }

    @GetMapping("/{id}/extract.docx")
    ResponseEntity<byte[]> extract(Here here, @PathVariable String id) {
        return services.pairing().file("/orders/{id}/extract.docx", id);
    }

    private String tell(String done, RedirectAttributes next, Runnable command) {
        try {
            command.run();
            results.done(next, done);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/orders";
    }
}
